# Words that put a party or one of its bodies in the place of an actor.
# class delegate: VALUE is how it acts; kind=person where one unnamed person is meant.
# class counterpart: the one who holds the same office on the other side.

class delegate
side : phía | bên | nước | chính phủ | nhà nước | chính quyền | giới chức | các nhà lãnh đạo | lãnh đạo | lãnh đạo cấp cao | nhân dân | đảng, nhà nước và nhân dân | đảng và nhà nước | chính phủ và nhân dân | đảng, chính phủ và nhân dân | đảng, nhà nước, chính phủ và nhân dân | giới lãnh đạo
delegation : đoàn | phái đoàn | đoàn đại biểu | đoàn đại biểu cấp cao | đoàn công tác | đoàn đàm phán | phái đoàn ngoại giao
official kind=person : quan chức | một quan chức | đại diện | đại diện phía | nhà ngoại giao | một nhà ngoại giao

class counterpart
same : người đồng cấp | người đồng nhiệm | đồng cấp | đồng nhiệm
