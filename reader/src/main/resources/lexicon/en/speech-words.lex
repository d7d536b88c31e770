# Small words round speech verbs.
# class lead-in: what may stand between subject and verb. class complement: what opens the content.
# class coordinator: what joins a further speech verb of the same speaker.
class lead-in
word : also | both | again | further | strongly | jointly | have | has | had | once again | today | warmly | sincerely | highly | deeply | therefore | separately | together | then | clearly | mutually | firmly | additionally | repeatedly | specifically | very much | all | each | fully | in turn | subsequently | , for his part , | for his part | , for their part , | , in turn , | on his part | publicly | yesterday | recently | unanimously | particularly | unequivocally | did | does | do | would like to | wish to | wishes to | is | are | was | were | always | consistently | formally | officially | explicitly | expressly | personally | privately | directly | likewise | similarly | later | earlier | still | once more | in particular | wholeheartedly | heartily | vigorously | swiftly | immediately | too | this week | on tuesday | on monday | on wednesday | on thursday | on friday | on saturday | on sunday | in response | meanwhile | instead | thus | categorically | resolutely | steadfastly | candidly | frankly | broadly | briefly | for her part | , for her part | , for her part , | for its part | , for its part , | on its part | on her part | on this occasion | , meanwhile , | , however , | however

class complement
that : that | about | : | , | to him that | on | over

class coordinator
and : and | , and | while | as well as | , while | before | but

# What opens the place or way of speaking, between verb and "that".
class setting
in : in | at | during | after | through | via

class that-word
that : that

# What names somebody as the source of a sentence.
class source-word
source : according to

# A verb of saying that nobody used: whoever declines to tell says nothing.
class silence
silence : [declined/refused/declines/refuses/declining/refusing] to [comment/say/elaborate/answer/confirm/confirm or deny/discuss/disclose/respond/explain/provide/give/reveal/specify/go into]

# What a reporter adds behind a comma of what the speaker left unsaid.
class unsaid
unsaid : [but/though/although/and/without] [gave no/offered no/provided no/did not elaborate/did not say/did not specify/did not provide/did not give/declined to/refused to/would not say/giving details/elaborating/providing details/giving further details/providing evidence]

# What stands before a participle that opens a sentence: "While welcoming …, X warned …".
class participle-opener
before : while | while also | besides | apart from | aside from | in addition to | after | as well as | in

# What tells that something was done before: "said X had promised".
class pluperfect
before : had | has | have | had been

# What makes a noun of the word behind it that is a verb elsewhere: "their support", "an offer".
class noun-maker
before : the | a | an | his | her | their | its | our | my | your | any | no | whose

# What a speech act is called where a noun names it. A line reads: ACT : form | form.
class speech-noun
thank : thanks | gratitude | heartfelt thanks
praise : praise | appreciation | commendation
welcome : welcome
congratulate : congratulations | felicitations
hope : hope | hopes | wish
pledge : promise | pledge | assurance | assurances | commitment
offer : offer
support : support | backing | endorsement
propose : proposal | suggestion
request : request | demand
urge : call | appeal | plea
invite : invitation
concern : concern | concerns | alarm | regret | dismay
criticise : condemnation | criticism | rebuke | denunciation | accusation
oppose : opposition | objection | objections
reject : rejection | refusal
warn : warning | threat
affirm : condolences | sympathy | solidarity

# Words in what is said that make an affirmation of one side an act against another. A line reads: ACT : form | form.
class tone
criticise : unacceptable | totally unacceptable | despicable | outrageous | reckless | appalling | abhorrent | barbaric | barbarous | shameful | disgraceful | cowardly | heinous | hypocritical | hypocrisy | provocative | provocation | provocations | illegal occupation | illegally occupied | flagrant violation | flagrant violations | blatant violation | blatant violations | gross violation | grave violation | gross interference | war crime | war crimes | genocide | act of aggression | acts of aggression | cannot be justified | no justification | politically motivated | double standards | smear | slander | economic coercion | bullying
reject : groundless | baseless | unfounded | without foundation | completely false | totally false | untrue | fabricated | fabrications | fake news | a lie | never accept | not accept | no truth in | there was no deal | did not happen | nonsense
warn : pay the price | pay a price | pay a heavy price | heavy price | grave consequences | serious consequences | severe consequences | dire consequences | playing with fire | play with fire | red line | red lines | resolute countermeasures | will retaliate | would retaliate | crushing response | decisive response

# The word behind a passive that leads to the one who acts.
class agent-word
by : by

# How a sentence goes on with what somebody says without a verb of saying: what stands behind its own or both sides
# (class modal), how it opens (class judging), what it demands of whatever is its subject (class duty).
class modal
modal : should | must | need to | needs to | ought to | will | would | shall | can | cannot | have to | has to | are | is | have always | has always | have broad | have far | have great | have a | have | has | share | shares | enjoy | enjoys | remain | remains | attach | attaches | boast | boasts | face | faces | need | never | also | always | both

class judging
judging : it is necessary | it is important | it is essential | it is imperative | it is hoped | it is in the | there is a need | there is no | this is | this will | this would | this serves | this meets | this conforms | such cooperation | facts have proven | history has shown

class duty
duty : should | must | ought to | should be | must be | need to be | needs to be

# Words in what is said that make another act of it. A line reads: ACT opens=yes (near its beginning) : form | form.
class turning
urge : must | should | needs to | need to | ought to | has to | have to
hope opens=yes : want to see | wants to see | would like to see | would like to

