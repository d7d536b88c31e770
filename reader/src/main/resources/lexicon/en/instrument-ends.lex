# Words at which the name of an instrument in small letters is at its end, and words that cannot stand before its head.
# A line reads: end : form | form.
class instrument-end

end : that | which | who | whose | this | these | those | is | are | was | were | be | been | will | would | should | could | can | may | might | must | has | have | had | it | they | he | she | we | but | or | so | if | when | while | where | as | by | from | after | before | during | since | until | at | within | into | under | following | including | through | because | once | ahead | signed | reached | announced | agreed | concluded | ratified | negotiated | dated | made | set | due | today | yesterday | last | next | earlier | soon | not | also | still | already | now
end : on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | last week | this week
end : on the sidelines | on the margins | on the basis | on the occasion | on the eve | on behalf | on schedule | on time | on track | on hold | on board | on his | on her | on their | on its | on it | on this | on that | on a date | on terms | in support | in the presence | in principle | in line | in accordance | for the first time | for years | for decades | for now | for approval | for signature | for ratification | for review | to be | to help | to ensure | to promote | to strengthen | to end | to support | to make | to advance | in order | in which | on which | in a | in an | in the coming | in recent
class instrument-bar cased

bar : The | This | That | These | Those | A | An | Our | Its | Their | His | Her | Both | All | Any | Some | President | Prime Minister | Secretary | Minister | Mr. | Sign | Signs | Signed | Ink | Inks | Conclude | Concludes | Launch | Launches | Adopt | Adopts | Agree | Ratify | Ratifies | Reach | Announce | Welcome | Implement | Discuss | Discusses | Review | Implements | Announces | Secures | Welcomes | Reaches | Strikes | Joins | Historic | New | Key | And | In | On | For | To | With | By | From | Under | Following | As | After | Administration | Executive | Order | Fact Sheet | National Convention | Constitutional Convention | Party | Democratic | Republican | Annual | FACT SHEET

# Small words within the name of an instrument in capitals.
class instrument-small
small : of | and | the | for | to | an | a | on | with | between | against | & | of the | from the | in the | on the | for the | to the | for an | for a | of a | of an | on a | on an | in a | between the | with the | against the | and the | and of | and of the | to a | concerning | regarding | relating to | towards | into | between the government of | the government of | and the government of
