# Titles of honour that stand before names as part of no office, whatever the language of the text. Short ones
# that go with the name in daily use ("Samdech Techo", "Datuk") are left to the name.
# A line reads: GENDER : form | form. GENDER is m, f or n (says nothing of it).
class honorific cased

# Cambodia
n : Samdech Akka Moha Sena Padei Techo | Samdech Moha Borvor Thipadei | Samdech Moha Pichey Sena | Samdech Krala Hom | Samdech Vibol Sena Pheakdey | Samdech Akka Moha Ponhea Chakrei
m : Preah Karuna | Preah Bat | Preah Bat Samdech | Preah Bat Samdech Preah | Preah Bat Samdech Preah Boromneath | Preah Karuna Preah Bat Samdech Preah Boromneath

# Malaysia and Brunei
n : Dato' Seri | Dato’ Seri | Dato' Sri | Dato’ Sri | Tan Sri Dato' | Tan Sri Dato’ | Dato' | Dato’ | Dato | Yang di-Pertuan Agong | Yang Berhormat | Seri Paduka Baginda
