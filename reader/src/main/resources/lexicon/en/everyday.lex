# Words of sport, courts, trade and daily life: an article full of them tells of no diplomacy where it names nobody in office.
# A line reads: SUBJECT : form | form.
class everyday

sport : match | matches | return match | coach | head coach | striker | midfielder | goalkeeper | referee | referees | stadium | semi-final | semi-finals | semifinal | quarter-final | quarterfinal | the final | opening round | group stage | knockout stage | penalties | penalty shootout | yellow card | red card | time wasting | league | premier league | tournament | world cup | champions league | olympics | test match | innings | wicket | wickets | cricket | rugby | football | soccer | tennis | team-mates | teammates | fans | ended in a draw | toss | training camp | kick-off | knee injury | scored | medal | athlete | athletes | club | points table | beat | last four | last eight | last 16 | go home | tour of | fixture | fixtures | clean sheet | extra time | head-to-head | test series | goalless
court : suspect | suspects | burglary | robbed | the jury | jury | defendant | magistrates | prosecutors | ambulance | firefighters | detective | crash | fined | sentenced | blaze | police chief
trade : shareholders | shares | chief executive | retailer | carmaker | landlord | brand ambassador | pay offer | quarterly | startup | start-up | bakery
life : museum | singer | tourists | pupils | concert | choir | chef | gallery | wedding | grandmother | zoo | forecasters | climbers | cathedral | theatre | school meals | councillor | residents | mayor | sheriff | parking fees | library
