# Words that hold the name of a party but do not mean it.
class notparty
none : new mexico | gulf of mexico | latin american | latin america | indian ocean | american football | new south wales | korean peninsula | indian subcontinent | turkish delight | french fries | swiss cheese | south china sea | east china sea | sea of japan

# What is expected of somebody by others is no hope of theirs.
class notspeech
none : [asked/when asked] [about/whether/if/why/how/what/by/to comment/for comment] | [presented/presents/presenting] [his credentials/her credentials/their credentials/the credentials/credentials/his letters of credence/her letters of credence/letters of credence/his letter of credence/her letter of credence/letter of credence] | [presented/presents] (with) a [gift/book/painting/souvenir/medal/carpet/plaque/memento] | is expected to | are expected to | was expected to | were expected to | is set to | are set to | is scheduled to | are scheduled to

# Words that open a sentence or a credit and are no name, though a capital and an office stand beside them.
class no-name cased
none : [Unity/Independence/National/Republic/Memorial/Victory/Europe/Labour/Labor/Liberation/Armistice/Constitution] Day
none : Ministers | Secretaries | Department | Ministry | Embassy | Additionally | Moreover | Furthermore | However | Finally | Specifically | Similarly | Likewise | Separately | Notably | Ultimately | Recently | Subsequently | Accordingly | Consequently | Place | Online | Systems | Release | Readout | Transcript
none : In | At | On | By | From | For | With | As | To | After | Before | During | Since | While | When | Under | Upon | Following | Also | And | But | Both | The | This | That | These | Those | Earlier | Later | Today | Yesterday | Meanwhile | Photo | Source | According

# Verbs that headlines write with a capital; they end a name before them.
class headline-verb cased
none : Travels | Meets | Visits | Arrives | Attends | Hosts | Holds | Receives | Welcomes | Departs | Addresses | Urges | Calls | Signs | Speaks | Thanks | Discusses | Greets | Joins | Congratulates | Condemns
