# Words of address set before a person's name, or before office and name.
# A line reads: GENDER : form | form. GENDER is m, f or n (says nothing of it).

class honorific
m : ông | đức ông | cụ ông
f : bà | cô | chị | cụ bà | quý bà
n : ngài | quý ngài | đồng chí | đ/c | giáo sư | gs | gs. | phó giáo sư | pgs | pgs. | pgs.ts | pgs. ts | pgs.ts. | pgs, ts | gs.ts | gs. ts | gs.ts. | gs, ts | gs.tskh | gs. tskh | gs.vs | tiến sĩ | tiến sỹ | ts | ts. | tskh | thạc sĩ | thạc sỹ | ths | ths. | tiến sĩ khoa học | giáo sư, tiến sĩ | giáo sư tiến sĩ | phó giáo sư, tiến sĩ | phó giáo sư tiến sĩ | viện sĩ | bác sĩ | bác sỹ | kỹ sư | luật sư | nhà báo | phóng viên | nhà văn | nhà thơ | nhà giáo | nhà sử học | nhà nghiên cứu | học giả | doanh nhân | nghệ sĩ | nghệ sỹ | nghệ sĩ nhân dân | nghệ sĩ ưu tú | nsnd | nsưt | ca sĩ | nhạc sĩ | họa sĩ | kiến trúc sư | hòa thượng | thượng tọa | đại đức | linh mục | mục sư | đức cha | đức hồng y
