# Words that hold the name of a party but do not mean it.
class notparty
none : new mexico | gulf of mexico | latin american | latin america | indian ocean | american football | new south wales | korean peninsula | indian subcontinent | turkish delight | french fries | swiss cheese | south china sea | east china sea | sea of japan
