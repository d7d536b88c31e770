# Titles of honour that stand before names as part of no office, whatever the language of the text.
# A line reads: GENDER : form | form. GENDER is m, f or n (says nothing of it).
class honorific cased

# Cambodia
n : Samdech | Samdech Techo | Samdech Akka Moha Sena Padei Techo | Samdech Moha Borvor Thipadei | Samdech Thipadei | Samdech Moha Pichey Sena | Samdech Pichey Sena | Samdech Krala Hom | Samdech Kralahom | Samdech Vibol Sena Pheakdey | Samdech Akka Moha Ponhea Chakrei | Samdech Preah | Samdech Euv | Xăm-đéc | Xăm-đéc Tê-chô | Sam-đéc | Sam-đéc Tê-chô | Xom-đéc | Xom-đéc Tê-chô | Neak Oknha | Oknha
m : Preah Karuna | Preah Bat | Preah Bat Samdech | Preah Bat Samdech Preah | Preah Bat Samdech Preah Boromneath | Preah Karuna Preah Bat Samdech Preah Boromneath

# Malaysia and Brunei
n : Tan Sri | Tan Sri Dato' | Tan Sri Dato’ | Datuk | Datuk Seri | Datuk Sri | Dato' Seri | Dato’ Seri | Dato Seri | Dato' Sri | Dato’ Sri | Dato Sri | Datin | Datin Seri | Puan Sri | Yang di-Pertuan Agong | Yang Berhormat | Seri Paduka Baginda
