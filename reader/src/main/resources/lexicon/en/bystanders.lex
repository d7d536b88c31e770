# Words that show somebody as merely named: spoken of, of another time, dead, namesake of a place or a work.
# class aside: what stands before the name or its office. class departed: what stands behind the name.

class aside
none : under | during the presidency of | during the rule of | during the tenure of | in the era of | the era of | the regime of | regime of | the government of | the administration of | the policy of | the policies of | forces loyal to | loyal to | supporters of | allies of | ally of | rivals of | opponents of
none : overthrow | overthrow of | the overthrow of | topple | oust | ousting of | against | criticised | criticized | accused | sanctions on | sanctions against | arrest of | arrest warrant for | arrest warrants for | assassination of | impeachment of | fall of | the fall of | replace | replaced | replacing | succeed | succeeded | succeeding | successor to | predecessor
none : son of | daughter of | brother of | sister of | wife of | husband of | widow of | family of | the family of | grandson of | granddaughter of | father of | mother of
none : statue of | mausoleum of | tomb of | grave of | portrait of | memorial to | monument to | named after | named for | legacy of | the legacy of | thought of | memory of | in memory of | death of | the death of | passing of | the passing of | funeral of | the funeral of | state funeral of | book about | biography of | born to | tribute to

class departed
none : passed away | died | has died | was assassinated | was overthrown | was ousted | was killed
