# Verbs and phrases by which somebody says something. A line reads: ACT attributes : form | form.
#   weak=yes   speaks only directly behind its subject; elsewhere it is part of what is said
#   inner=yes  stands as often inside what is said: speaks only with its subject before it
#   alone=yes  carries its own content (a modal: "will")
#   leads=yes  the speech verb behind it counts ("will discuss")
#   bare=yes   a verb without tense: goes on another such only ("We affirm … and support …")
#   participle=yes  goes on what the same speaker said (", stressing …")
class speech
affirm : answered | replied | responded | alleged | alleges | concluded that | affirmed | affirms | reaffirmed | reaffirms | stressed | stresses | emphasized | emphasised | emphasizes | underscored | underscores | underlined | underlines | highlighted | highlights | reiterated | reiterates | stated | said | says | noted | notes | declared | declares | believed | believes | confirmed | confirms | recalled | recalls | recognized | recognised | recognizes | acknowledged | acknowledges | pointed out | added | asserted | argued | insisted | maintained | explained | remarked | commented | mentioned | raised | took note of | conveyed | made clear | made it clear | makes clear | indicated | indicates | underscored the need for | laid stress on | attached importance to | attaches importance to | attaches great importance to | attached great importance to | holds that | opined | contended | claimed | claims | restated | reassured | stood by | stands by | professed | echoed | vouched | drew attention to | called attention to | is convinced | was convinced | were convinced | maintains | observed that | raises | raised the issue of | raised the case of | voiced the view | mourns | mourn | reconfirmed | wrote | tweeted
affirm inner=yes bare=yes : affirm | reaffirm | stress | emphasize | underscore | underline | highlight | reiterate | note | believe | confirm | recall | recognize | acknowledge | held that | take note of
inform : informed | informs | briefed | briefs | announced | announces | outlined | notified | updated | disclosed | revealed | reported | provided an update on | introduced | presented | laid out | set out | detailed | unveiled | reported on | reports | apprised | notifies | told of | spoke of | recounted | discloses
inform inner=yes bare=yes : announce | outline
assess : assessed | assess | considered | considers | viewed | described | describes | regarded | observed | judged | characterized | characterised | deemed | rated | saw | sees | pronounced
assess inner=yes bare=yes : consider | regards
praise : praised | praises | commended | commends | applauded | applauds | appreciated | highly appreciated | appreciates | lauded | hailed | spoke highly of | highly valued | valued | paid tribute to | acclaimed | honored | lauds | hails | acclaims | highly values | spoke positively of | saluted | salutes | welcomed and praised | recognized the contributions of | paid homage to
praise inner=yes bare=yes : praise | commend | applaud | appreciate
thank : thanked
thank inner=yes bare=yes : thank
welcome : welcomed | welcomes | was pleased | were pleased | was delighted | is pleased | are pleased | celebrated | applauded the | look forward to welcoming | rejoiced | took delight in | takes pleasure in | took pleasure in | is delighted | are delighted | is happy | was happy | was glad | is glad | are glad | cheered | rejoices
welcome inner=yes bare=yes : welcome | celebrate
congratulate : congratulated | congratulates | felicitated | joined in congratulating | joins in congratulating
congratulate inner=yes bare=yes : congratulate | wished
hope : hoped | hopes | expected | expects | looked forward to | looks forward to | wished to | trusted | was confident | is confident | were confident | are confident | anticipates | hopes for | hoped for | wants | wanted | wishes to see | wished for | has confidence | have confidence | is hopeful | was hopeful | are hopeful | is optimistic | trusts
hope inner=yes bare=yes : hope | look forward to | wishes | desired
pledge : have committed | has committed | pledged | pledges | committed | commits | committed themselves | vowed | vows | promised | promises | undertook | is committed | are committed | remain committed | remains committed | resolved | intends | will work | will keep | has pledged | have pledged | is determined | are determined | was determined | were determined | is resolved | are resolved | remains determined | remain determined | dedicated themselves | rededicated themselves | undertakes | reaffirmed that it will | plans to | continues to work
pledge inner=yes bare=yes : pledge | commit | intend
pledge weak=yes alone=yes leads=yes : will | will continue to | shall | would | will also
pledge weak=yes alone=yes : are taking measures | are taking steps | are working | are establishing | are launching | are intensifying | plan | plans
offer : offered | stands ready | stand ready | is ready | are ready | was ready | were ready | volunteered | stood ready | is willing | are willing | was willing | were willing | is prepared | are prepared | was prepared | were prepared
offer inner=yes bare=yes : offers | offer
support : supported | endorsed | endorses | backed | stands with | stand with | stood with | stands behind | stand behind | stood behind | threw its support behind | champions | rallied behind
support inner=yes bare=yes : supports | support | backs
propose : proposed | proposes | suggested | suggests | put forward | recommended | recommends | advocated | advocates | floated | put forth | laid down | called for the two sides
propose inner=yes bare=yes : propose | suggest
request : requested | asked | asks | demanded | demands | sought | pressed for | pleaded for | petitioned | demanded that | requested that
request inner=yes bare=yes : requests | request
urge : called for | urged | urges | called on | calls on | call on | called upon | calls upon | call upon | encouraged | encourages | appealed | calls for | call for | pressed | implored | implores | exhorted | exhorts | appealed to | appealed for | appeals to | appeals for | pushed for | presses | prodded
urge inner=yes bare=yes : urge | encourage
invite : invited | invites
invite inner=yes bare=yes : invite
agree : agreed | agrees | concurred | reached agreement | reached an agreement | reached consensus | reached a consensus | shared the view | have agreed | has agreed | decided | came to an agreement | were of one mind | accepted | consented | share the view | were unanimous | was unanimous | reached unanimity | saw eye to eye | settled on | consent | agreed in principle | came to terms on | struck a deal on | finalized | finalised | approved | ratified | adopted
agree inner=yes bare=yes : agree | concur | decide
discuss : discussed | discusses | consulted on | consulted | reviewed | talked about | spoke about | deliberated on | deliberated | conferred on | compared notes on | touched on | touched upon | addressed | took stock of | had discussions on | held discussions on | discussed a range of | had an exchange on | coordinated on | explored | considered ways to | followed up on | went over | delved into | focused on | focused their discussions on | dwelt on | spoke on | talked over | took up | tackled | debated | examined | mulled | weighed | considered how | looked into | looked at ways
discuss inner=yes bare=yes : discuss | review
concern : shared concerns | is concerned | are concerned | regretted | is alarmed | is troubled | are troubled | is worried | was concerned | were concerned | lamented | laments | regrets | deeply regrets | deeply regret | worried | bemoaned | is deeply concerned | are deeply concerned | remains concerned | remain concerned
criticise : condemned | condemns | strongly condemns | strongly condemned | criticized | criticised | criticizes | accused | accuses | denounced | denounces | denounce | deplored | deplores | blamed | blames | deplore | unequivocally condemns | strongly condemn | decried | slammed | lambasted | censured | rebuked | lashed out at | decries | assailed | attacked | faulted | chided | criticises | charged | blasted
criticise inner=yes bare=yes : condemn
oppose : protested | protests | opposed | opposes | objected to | strongly opposed | rejects any | stands against | stand against | stood against | resists | disputed | disagreed
oppose inner=yes bare=yes : oppose
reject : rejected | rejects | denied | denies | refused | refuses | ruled out | declined | dismissed | rebuffed | turned down | dismisses | refuted | refutes | rules out | repudiated | brushed aside | rebutted
reject inner=yes bare=yes : reject | declines
warn : warned | warns | threatened | threatens | cautioned | cautions | warned against | cautioned against | cautions against | warns against | vowed to retaliate | alerted
warn inner=yes bare=yes : warn

# participles that go on the same speaker's words
affirm participle=yes : stressing | noting | adding | affirming | reaffirming | emphasizing | emphasising | underscoring | underlining | highlighting | reiterating | stating | saying | confirming | recalling | recognizing | recognising | acknowledging | pointing out | declaring | explaining | asserting | insisting | arguing | believing | remarking
inform participle=yes : announcing | informing | telling
assess participle=yes : describing | considering | calling it
praise participle=yes : praising | commending | applauding | hailing | lauding | appreciating | highly appreciating | highly valuing | speaking highly of | celebrating | paying tribute to
thank participle=yes : thanking
welcome participle=yes : welcoming
congratulate participle=yes : congratulating
hope participle=yes : hoping | expecting | looking forward to | wishing
pledge participle=yes : pledging | vowing | promising
propose participle=yes : proposing | suggesting | recommending
request participle=yes : requesting | asking | demanding
urge participle=yes : urging | calling on | calling upon | calling for | appealing for
invite participle=yes : inviting
agree participle=yes : agreeing
criticise participle=yes : condemning | criticizing | criticising | accusing | denouncing | blaming
oppose participle=yes : opposing
reject participle=yes : rejecting | denying
warn participle=yes : warning
