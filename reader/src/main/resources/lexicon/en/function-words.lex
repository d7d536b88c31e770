# Small words that tell how parts of a sentence belong together.
class preposition
prep : with | of | for | to | from | by | in | at | on | about | between | among | through | toward | towards | under | against | alongside | via | as | like | than | including | following | after | before | during | on behalf of | at the invitation of

# What may stand between two that are named side by side.
class connector
and : and | - | , | , and | as well as | along with | together with | & | the | with

class future
planned : will | was to | were to | is due in | are due in | is expected in | are expected in | has plans to | shall | going to visit | is going to | are going to | about to | is also to | are also to | was scheduled to | were scheduled to | was due to | were due to | are due to | was set to | slated to | is likely to | are likely to | is to | are to | to visit | to pay | is expected to | is scheduled to | is set to | plans to | are scheduled to | are expected to | will be | is due to | intends to | would | are set to | upcoming | forthcoming | has been set for | is planned for | is due on | are due on | agreed to [hold/meet/host/convene/organise/organize/visit/attend] | looks forward to | plan to

# What a contact will bring about, and no plan.
class notfuture
none : [will/would] [help/contribute/open/strengthen/boost/deepen/mark/bring/give/serve/create/promote/elevate/lead/enhance/consolidate/inject/be a success/be an opportunity/be a milestone/pave/foster/advance/further/reinforce/provide/add/lay/lift/raise/send/usher]

# What tells that something has come about: verbs of contact in the past.
class past
past : met | visited | held | arrived | received | hosted | welcomed | attended | signed | paid | travelled | traveled | flew | began | concluded | wrapped up | left | departed | called on | spoke | talked | chaired | took part | participated | opened | took place | sat down | convened | gathered | wrote | sent | phoned | exchanged | kicked off | toured | returned | came | went | joined | represented | presented | led | addressed | greeted | conferred | discussed | dined | shook hands | congratulated | conveyed | extended | telephoned | rang | summoned | handed | consulted | negotiated

# Verbs of contact in the present: news tells so what is to come on a day of the week.
class present
present : heads | leaves | departs | travels | flies | arrives | visits | meets | hosts | begins | starts | opens | receives | welcomes | attends | sets off | goes to | convenes | convene | gathers | gather | takes place | holds | pays | sits down | is visiting | is travelling | is traveling | is in

# Passives, which have no tense of their own.
class notpast
none : be [greeted/joined/represented/presented/led/addressed/congratulated/conveyed/extended/summoned/handed/consulted/met/visited/held/received/hosted/welcomed/attended/signed/paid/chaired/opened/convened/sent/exchanged/left]

# What a verb of contact is followed by where another clause begins.
class turn
turn : and | but | before | after | who | which | that | to | while | where | ahead of

class recall
recalled : last year | previously | last month | last week | earlier this year | earlier this month | ago | recent | remembered | recalled | recalling | successful visit | successful visits | successful trip | last visit | earlier visit | earlier trip | recently | had | since | following | in the past | past | prior

class negation
not : [reports of/rumours of/rumors of/speculation about/speculation of/allegations of] (secret) | not | never | no | did not | refused to | declined to

class cancel
cancelled : cancelled | canceled | cancel | cancels | cancelling | postponed | postpone | postpones | postponing | called off | call off | calls off | put off | scrapped | scraps | scrapping | shelved

# What tells behind a noun, be it behind what is set in between commas, that it is called off.
class called-off
off : [has/have/had] been [cancelled/canceled/postponed/called off/put off/scrapped/shelved/dropped] | [was/were/is/are] [cancelled/canceled/postponed/called off/put off/scrapped/shelved] | will not take place | will not go ahead

# What tells of something that ought to have come about, and has not.
class would-be
none : was to have | were to have | had been due to | should have

# What denies a contact behind it, or says that there is none.
class denial
none : no grounds for | no plans to | no plans for | no plan to | no intention to | no intention of | no reason to | denied that | denies that | denied reports | denied having | dismissed reports | dismissed claims | has ever | have ever | had ever | refuse to | refused to | refuses to | refusing to | ruled out | rules out | ruling out | instead of | rather than | no prospect of | declined to | declines to

# What says that a contact behind it may come about, or that somebody wants it.
class openness
none : could | might | possibility of | possibility that | prospect of | would welcome | would be happy to | willing to | ready to | stands ready | to resume | to open | in favour of | in favor of | urged the government to | called for | calls for | calling for | a chance to | should | must | need to | needs to | ought to | needed to | work towards | working towards | work toward | working toward | press for | pressed for | proposed | proposes | propose | suggested

# What makes a contact hang on a condition.
class condition
if : if | unless | provided that | on condition that | only when

# What tells behind a noun that it has not come about.
class not-held
none : has not been scheduled | have not been scheduled | has not been arranged | has not taken place | have not taken place | did not take place | never took place | is not planned | are not planned | has yet to be scheduled | has yet to take place

# What puts a meeting on the sidelines of something larger.
class sideline
sideline : on the [sidelines/margins/fringes/side-lines] of | in the [margins/sidelines] of | sideline meeting | sideline meetings | on sidelines of | alongside the | in the corridors of

# What puts a year into the future.
class horizon
horizon : by | until | through | beyond | vision | target | towards | toward | will | expected

# What makes a date behind it the first or last of a span, not that of an event.
class span-word
span : since | until | till | up to | as of | prior to | dating back to | compared with | compared to

# What stands before a place.
class locative
at : in | at | to

# What stands before the one who makes a visit or holds something.
class owner
of : of | by

class between
between : between | among

class visit-kind
state-visit : state
official-visit : official | official friendly | official friendship
working-visit : working

# Small words inside the name of an event.
class event-word
word : of | on | for | between | with | against | to | among | annual | the | leaders | ministers | ministerial | economic | global | international | high-level | business

# What leads from a contact to what it was for.
class purpose
purpose : to | in order to

# Words by which a text speaks of those who issue it.
class first-person
own : we | our | ours | us | i | my

# Verbs that make a sentence of a line in an official text.
class finite-verb
verb : is | are | was | were | has | have | had | will | would | can | may | shall | must | does | do | provides | includes | remains | remain | means | makes | sets out | reflects | represents | demonstrates | continues | continue | supports | establishes | creates | builds | marks | mark | reaffirms | recognizes | ensures | allows | applies | enters into force | intend | intends | seek | seeks

# Words that open a clause of an official text and are no part of it.
class clause-opener
word : whereas | therefore | finally | moreover | furthermore | additionally | in addition | accordingly | to that end | to this end | in this regard | together | -

# What leads from a name to what is told of its bearer.
class relative
who : , who | who | , currently | , now

# What only invites to something, or wishes for it.
class wish
wish : invited | invites | invite | invitation to | hopes to | hoped to | looks forward to | look forward to | looked forward to | looking forward to | at an early date | at a convenient time | wishes to | would like to

# What accepts an invitation told just before.
class acceptance
accepted : [accepted/accept/accepts/has accepted/gladly accepted/happily accepted] [the/his/her/this/an/that/their] [invitation/invitations/kind invitation] | accepted with [pleasure/thanks/appreciation/gratitude] | gladly accepted | happily accepted

# What opens a clause that only tells on or after what something comes.
class scene
scene : after | following | during | on the occasion of | in the course of | in the framework of | as part of

# What makes an event the occasion of something else.
class occasion
occasion : on the sidelines of | on the margins of | in the margins of | on the fringes of | on the occasion of | ahead of | before | after | in connection with | on the way to

# What tells that several are met one after the other.
class apart
apart : separately | individually | separate meetings | separate talks | separate calls | separate phone calls | separate telephone calls

# What leads from a delegation to who leads it.
class led-by
led : led by | headed by | under the leadership of

# What stands before those in whose presence something is done.
class presence
present : in the presence of | witnessed by | before the eyes of | under the witness of | attended by

# What makes of a party behind it the place where others meet.
class where
place : in | at

# "Had" as the verb of a meeting itself, which does not put it into the past of the past.
class holding
had : had a | had an | had his | had her | had their | had the | had talks | had separate | had bilateral | had one-on-one | had face-to-face | had discussions | had constructive | had productive | had in-depth | had delegation-level | had extensive | had wide-ranging | had fruitful | had official | had brief | had to

# What stands between a visit or meeting and its date in words set in between commas.
class set-for
due : [set/planned/scheduled/slated/due/earmarked/fixed/originally planned/initially planned/first set] for | scheduled on | [which/that] [begins/starts/began/started] on | [beginning/starting] on | due to [begin/start] on | from | set to begin on

# What opens the clause of what somebody says.
class subordinator
that : that

# What opens a clause whose day is that since which something has gone on.
class since
since : since | ever since

# What stands before a place that is not that of the contact but of what is talked about.
class matter
of : situation | situations | crisis | crises | conflict | conflicts | war | wars | developments | development | ceasefire | cease-fire | truce | peace | stability | instability | unrest | violence | fighting | hostilities | aggression | coup | elections | election | protests | earthquake | earthquakes | typhoon | floods | flooding | tsunami | attacks | attack | presence | interests | interest | investment | investments | projects | project | operations | activities | efforts | rights | democracy | events | tensions | tension | challenges | issues | catastrophe | genocide | atrocities | troops | forces | bases | companies | businesses | nationals | citizens | communities | community | community's | students | workers | plant | plants | role | engagement | process | transition | reforms | involvement | responses | response | changes | progress | supply chains | war crimes | peacekeeping | reconstruction | security | prosperity | order | sovereignty | freedom of navigation | navigation

# What points to the place with which an agency's report opens.
class here
dateline : here
