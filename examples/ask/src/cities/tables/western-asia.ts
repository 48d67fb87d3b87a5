/** Cities of Türkiye, the Middle East, the Caucasus and Central Asia. */
export const westernAsia = `
Istanbul|TR|41.0|29.0|Europe/Istanbul|6|24|28|constantinople
Ankara|TR|39.9|32.9|Europe/Istanbul|0|24|25|
Izmir|TR|38.4|27.1|Europe/Istanbul|9|28|20|
Antalya|TR|36.9|30.7|Europe/Istanbul|10|29|18|
Bursa|TR|40.2|29.1|Europe/Istanbul|6|25|27|
Adana|TR|37.0|35.3|Europe/Istanbul|10|29|20|
Konya|TR|37.9|32.5|Europe/Istanbul|0|24|22|
Gaziantep|TR|37.1|37.4|Europe/Istanbul|4|28|22|antep
Şanlıurfa|TR|37.2|38.8|Europe/Istanbul|6|32|18|urfa
Mersin|TR|36.8|34.6|Europe/Istanbul|11|28|18|
Diyarbakır|TR|37.9|40.2|Europe/Istanbul|2|31|21|
Kayseri|TR|38.7|35.5|Europe/Istanbul|-2|23|25|
Eskişehir|TR|39.8|30.5|Europe/Istanbul|0|22|26|
Samsun|TR|41.3|36.3|Europe/Istanbul|7|24|34|
Denizli|TR|37.8|29.1|Europe/Istanbul|6|28|21|
Malatya|TR|38.4|38.3|Europe/Istanbul|0|28|21|
Trabzon|TR|41.0|39.7|Europe/Istanbul|7|23|37|
Erzurum|TR|39.9|41.3|Europe/Istanbul|-10|20|30|
Van|TR|38.5|43.4|Europe/Istanbul|-3|23|24|
Sakarya|TR|40.8|30.4|Europe/Istanbul|6|24|33|adapazari
İzmit|TR|40.8|29.9|Europe/Istanbul|6|24|31|kocaeli
Balıkesir|TR|39.6|27.9|Europe/Istanbul|5|25|24|
Manisa|TR|38.6|27.4|Europe/Istanbul|7|28|20|
Hatay|TR|36.2|36.2|Europe/Istanbul|8|28|23|antakya,antioch
Kahramanmaraş|TR|37.6|36.9|Europe/Istanbul|5|28|22|maras
Elazığ|TR|38.7|39.2|Europe/Istanbul|0|28|22|
Sivas|TR|39.7|37.0|Europe/Istanbul|-3|21|28|
Edirne|TR|41.7|26.6|Europe/Istanbul|3|25|24|
Çanakkale|TR|40.2|26.4|Europe/Istanbul|6|25|21|gallipoli
Bodrum|TR|37.0|27.4|Europe/Istanbul|11|29|17|
Marmaris|TR|36.9|28.3|Europe/Istanbul|11|29|18|
Fethiye|TR|36.6|29.1|Europe/Istanbul|10|28|18|oludeniz
Alanya|TR|36.5|32.0|Europe/Istanbul|12|28|19|
Kuşadası|TR|37.9|27.3|Europe/Istanbul|9|27|18|ephesus
Göreme|TR|38.6|34.8|Europe/Istanbul|-1|21|25|cappadocia,kapadokya
Pamukkale|TR|37.9|29.1|Europe/Istanbul|5|28|20|
Tehran|IR|35.7|51.4|Asia/Tehran|5|31|14|teheran
Isfahan|IR|32.7|51.7|Asia/Tehran|4|29|9|esfahan
Mashhad|IR|36.3|59.6|Asia/Tehran|3|27|16|
Shiraz|IR|29.6|52.5|Asia/Tehran|7|30|11|
Tabriz|IR|38.1|46.3|Asia/Tehran|-1|26|21|
Qom|IR|34.6|50.9|Asia/Tehran|5|33|11|
Karaj|IR|35.8|51.0|Asia/Tehran|3|28|16|
Ahvaz|IR|31.3|48.7|Asia/Tehran|13|37|10|ahwaz
Kermanshah|IR|34.3|47.1|Asia/Tehran|3|28|18|
Rasht|IR|37.3|49.6|Asia/Tehran|7|26|36|
Yazd|IR|31.9|54.4|Asia/Tehran|6|33|6|
Kerman|IR|30.3|57.1|Asia/Tehran|5|27|10|
Urmia|IR|37.6|45.1|Asia/Tehran|-1|25|20|
Hamadan|IR|34.8|48.5|Asia/Tehran|-1|25|19|
Bandar Abbas|IR|27.2|56.3|Asia/Tehran|18|34|5|
Zahedan|IR|29.5|60.9|Asia/Tehran|8|29|6|
Kish|IR|26.5|54.0|Asia/Tehran|19|34|4|kish island
Baghdad|IQ|33.3|44.4|Asia/Baghdad|10|36|9|
Basra|IQ|30.5|47.8|Asia/Baghdad|13|39|8|
Erbil|IQ|36.2|44.0|Asia/Baghdad|8|34|17|
Mosul|IQ|36.3|43.1|Asia/Baghdad|8|34|15|
Kirkuk|IQ|35.5|44.4|Asia/Baghdad|9|36|14|
Najaf|IQ|32.0|44.3|Asia/Baghdad|11|37|8|
Karbala|IQ|32.6|44.0|Asia/Baghdad|10|37|8|kerbala
Sulaymaniyah|IQ|35.6|45.4|Asia/Baghdad|6|32|18|slemani
Nasiriyah|IQ|31.1|46.3|Asia/Baghdad|12|37|8|
Fallujah|IQ|33.4|43.8|Asia/Baghdad|9|34|9|
Duhok|IQ|36.9|43.0|Asia/Baghdad|5|33|18|dohuk
Riyadh|SA|24.7|46.7|Asia/Riyadh|15|37|6|
Jeddah|SA|21.5|39.2|Asia/Riyadh|23|33|4|jiddah
Mecca|SA|21.4|39.8|Asia/Riyadh|24|36|5|makkah
Medina|SA|24.5|39.6|Asia/Riyadh|18|36|5|
Dammam|SA|26.4|50.1|Asia/Riyadh|16|36|6|
Taif|SA|21.3|40.4|Asia/Riyadh|16|29|12|
Tabuk|SA|28.4|36.6|Asia/Riyadh|11|31|5|
Abha|SA|18.2|42.5|Asia/Riyadh|14|23|20|
Al Khobar|SA|26.3|50.2|Asia/Riyadh|16|36|6|khobar
Buraidah|SA|26.3|44.0|Asia/Riyadh|13|35|7|
Yanbu|SA|24.1|38.1|Asia/Riyadh|21|33|3|
Jizan|SA|16.9|42.6|Asia/Riyadh|26|34|8|jazan
AlUla|SA|26.6|37.9|Asia/Riyadh|14|33|4|al ula
Dubai|AE|25.2|55.3|Asia/Dubai|19|36|5|
Abu Dhabi|AE|24.5|54.4|Asia/Dubai|19|36|4|
Sharjah|AE|25.4|55.4|Asia/Dubai|18|35|5|
Al Ain|AE|24.2|55.8|Asia/Dubai|19|37|4|
Ajman|AE|25.4|55.5|Asia/Dubai|18|35|5|
Ras Al Khaimah|AE|25.8|56.0|Asia/Dubai|18|35|5|
Fujairah|AE|25.1|56.3|Asia/Dubai|20|35|5|
Doha|QA|25.3|51.5|Asia/Qatar|18|36|4|
Manama|BH|26.2|50.6|Asia/Bahrain|17|35|5|bahrain
Kuwait City|KW|29.4|48.0|Asia/Kuwait|13|39|6|kuwait
Muscat|OM|23.6|58.4|Asia/Muscat|21|34|4|
Salalah|OM|17.0|54.1|Asia/Muscat|23|26|15|
Nizwa|OM|22.9|57.5|Asia/Muscat|18|35|5|
Sur|OM|22.6|59.5|Asia/Muscat|22|34|4|
Sana'a|YE|15.4|44.2|Asia/Aden|14|22|15|sanaa
Aden|YE|12.8|45.0|Asia/Aden|25|32|4|
Taiz|YE|13.6|44.0|Asia/Aden|19|25|18|
Hodeidah|YE|14.8|43.0|Asia/Aden|25|33|6|al hudaydah
Amman|JO|32.0|35.9|Asia/Amman|8|26|13|
Aqaba|JO|29.5|35.0|Asia/Amman|15|33|3|
Petra|JO|30.3|35.5|Asia/Amman|9|26|9|wadi musa
Irbid|JO|32.6|35.9|Asia/Amman|9|26|15|
Zarqa|JO|32.1|36.1|Asia/Amman|9|27|11|
Jerusalem|IL|31.8|35.2|Asia/Jerusalem|9|25|15|
Tel Aviv|IL|32.1|34.8|Asia/Jerusalem|14|27|15|tel aviv-yafo
Haifa|IL|32.8|35.0|Asia/Jerusalem|13|26|17|
Eilat|IL|29.6|34.9|Asia/Jerusalem|15|34|2|
Beersheba|IL|31.3|34.8|Asia/Jerusalem|12|27|10|be'er sheva
Netanya|IL|32.3|34.9|Asia/Jerusalem|13|27|15|
Ashdod|IL|31.8|34.6|Asia/Jerusalem|13|27|14|
Tiberias|IL|32.8|35.5|Asia/Jerusalem|13|31|15|
Nazareth|IL|32.7|35.3|Asia/Jerusalem|11|26|16|
Ramallah|PS|31.9|35.2|Asia/Hebron|9|24|15|
Gaza|PS|31.5|34.5|Asia/Gaza|13|26|12|gaza city
Bethlehem|PS|31.7|35.2|Asia/Hebron|9|24|14|
Hebron|PS|31.5|35.1|Asia/Hebron|8|23|14|
Nablus|PS|32.2|35.3|Asia/Hebron|9|25|15|
Beirut|LB|33.9|35.5|Asia/Beirut|14|27|22|
Tripoli, Lebanon|LB|34.4|35.8|Asia/Beirut|13|27|21|
Sidon|LB|33.6|35.4|Asia/Beirut|14|27|20|saida
Byblos|LB|34.1|35.6|Asia/Beirut|13|26|21|jbeil
Damascus|SY|33.5|36.3|Asia/Damascus|6|28|12|
Aleppo|SY|36.2|37.2|Asia/Damascus|6|29|17|
Homs|SY|34.7|36.7|Asia/Damascus|7|26|17|
Latakia|SY|35.5|35.8|Asia/Damascus|12|27|22|lattakia
Hama|SY|35.1|36.8|Asia/Damascus|7|29|16|
Tbilisi|GE|41.7|44.8|Asia/Tbilisi|3|26|26|tiflis
Batumi|GE|41.6|41.6|Asia/Tbilisi|7|23|38|
Kutaisi|GE|42.3|42.7|Asia/Tbilisi|5|24|34|
Yerevan|AM|40.2|44.5|Asia/Yerevan|-2|27|20|
Gyumri|AM|40.8|43.8|Asia/Yerevan|-8|20|25|
Baku|AZ|40.4|49.9|Asia/Baku|5|27|19|
Ganja|AZ|40.7|46.4|Asia/Baku|4|26|20|
Sumqayit|AZ|40.6|49.7|Asia/Baku|4|26|18|sumgait
Tashkent|UZ|41.3|69.2|Asia/Tashkent|2|28|21|
Samarkand|UZ|39.7|66.9|Asia/Samarkand|2|27|20|
Bukhara|UZ|39.8|64.4|Asia/Samarkand|2|30|14|bokhara
Khiva|UZ|41.4|60.4|Asia/Samarkand|-2|29|11|
Namangan|UZ|41.0|71.7|Asia/Tashkent|0|27|20|
Andijan|UZ|40.8|72.3|Asia/Tashkent|0|28|20|
Fergana|UZ|40.4|71.8|Asia/Tashkent|0|28|19|
Nukus|UZ|42.5|59.6|Asia/Samarkand|-4|28|11|
Astana|KZ|51.2|71.4|Asia/Almaty|-14|21|27|nur-sultan,nursultan
Almaty|KZ|43.2|76.9|Asia/Almaty|-5|24|30|alma-ata
Shymkent|KZ|42.3|69.6|Asia/Almaty|0|27|22|chimkent
Karaganda|KZ|49.8|73.1|Asia/Almaty|-13|20|26|qaragandy
Aktobe|KZ|50.3|57.2|Asia/Aqtobe|-12|23|25|aqtöbe
Taraz|KZ|42.9|71.4|Asia/Almaty|-3|25|22|
Pavlodar|KZ|52.3|77.0|Asia/Almaty|-16|22|25|
Semey|KZ|50.4|80.3|Asia/Almaty|-14|22|26|semipalatinsk
Uralsk|KZ|51.2|51.4|Asia/Oral|-11|23|26|
Atyrau|KZ|47.1|51.9|Asia/Atyrau|-6|27|17|
Aktau|KZ|43.7|51.2|Asia/Aqtau|-1|26|13|
Kostanay|KZ|53.2|63.6|Asia/Qostanay|-15|20|27|
Bishkek|KG|42.9|74.6|Asia/Bishkek|-3|26|24|
Osh|KG|40.5|72.8|Asia/Bishkek|-2|25|22|
Karakol|KG|42.5|78.4|Asia/Bishkek|-5|18|26|issyk kul
Dushanbe|TJ|38.6|68.8|Asia/Dushanbe|3|28|21|
Khujand|TJ|40.3|69.6|Asia/Dushanbe|1|29|16|
Ashgabat|TM|37.9|58.4|Asia/Ashgabat|4|32|14|
Mary|TM|37.6|61.8|Asia/Ashgabat|3|31|10|merv
Türkmenabat|TM|39.1|63.6|Asia/Ashgabat|2|30|10|
`;
