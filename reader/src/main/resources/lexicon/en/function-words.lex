# Small words that tell how parts of a sentence belong together.
class preposition
prep : with | of | for | to | from | by | in | at | on | about | between | among | through | toward | towards | under | against | alongside | via | as | like | than | including | following | after | before | during | on behalf of | at the invitation of

# What may stand between two that are named side by side.
class connector
and : and | - | , | , and | as well as | along with | together with | & | the | with

class future
planned : will | was scheduled to | were scheduled to | was due to | were due to | are due to | was set to | had been due to | slated to | is likely to | are likely to | is to | are to | to visit | to pay | is expected to | is scheduled to | is set to | plans to | are scheduled to | are expected to | will be | is due to | intends to | would | are set to | upcoming | looks forward to | plan to

class recall
recalled : last year | previously | last month | last week | earlier this year | earlier this month | ago | recent | remembered | recalled | recalling | successful visit | successful visits | successful trip | last visit | earlier visit | earlier trip | recently | had | since | following | in the past | past | prior

class negation
not : [reports of/rumours of/rumors of/speculation about/speculation of/allegations of] (secret) | not | never | no | did not | refused to | declined to

class cancel
cancelled : cancelled | canceled | postponed | called off | put off

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

# What makes an event the occasion of something else.
class occasion
occasion : on the sidelines of | on the margins of | on the occasion of | ahead of | before | after | in connection with | on the way to

# What tells that several are met one after the other.
class apart
apart : separately | individually | separate meetings | separate talks | separate calls | separate phone calls | separate telephone calls
