# Small words that stand inside or after foreign names.
class name-particle
particle : al | el | bin | bint | ibn | de | da | di | do | dos | das | del | della | der | den | van | von | la | le | ter | zu | du | abu | ben

class name-suffix
suffix : jr | sr | ii | iii | iv | v
