/** Cities of Africa north of the equator. */
export const northernAfrica = `
Cairo|EG|30.0|31.2|Africa/Cairo|14|29|5|
Alexandria|EG|31.2|29.9|Africa/Cairo|14|27|10|
Luxor|EG|25.7|32.6|Africa/Cairo|14|33|1|
Sharm El Sheikh|EG|27.9|34.3|Africa/Cairo|18|33|2|sharm
Giza|EG|30.0|31.2|Africa/Cairo|14|29|5|gizeh
Aswan|EG|24.1|32.9|Africa/Cairo|16|34|1|
Hurghada|EG|27.3|33.8|Africa/Cairo|17|32|1|
Port Said|EG|31.3|32.3|Africa/Cairo|14|27|9|
Suez|EG|30.0|32.5|Africa/Cairo|14|29|4|
Marsa Alam|EG|25.1|34.9|Africa/Cairo|19|31|1|
Dahab|EG|28.5|34.5|Africa/Cairo|17|32|1|
Mansoura|EG|31.0|31.4|Africa/Cairo|13|28|8|
Tanta|EG|30.8|31.0|Africa/Cairo|13|28|7|
Asyut|EG|27.2|31.2|Africa/Cairo|13|31|1|
Ismailia|EG|30.6|32.3|Africa/Cairo|13|29|4|
Tripoli|LY|32.9|13.2|Africa/Tripoli|13|28|14|
Benghazi|LY|32.1|20.1|Africa/Tripoli|13|27|14|
Misrata|LY|32.4|15.1|Africa/Tripoli|14|27|13|
Tunis|TN|36.8|10.2|Africa/Tunis|12|28|20|
Sfax|TN|34.7|10.8|Africa/Tunis|12|28|11|
Sousse|TN|35.8|10.6|Africa/Tunis|12|27|15|
Djerba|TN|33.8|10.9|Africa/Tunis|13|29|10|
Hammamet|TN|36.4|10.6|Africa/Tunis|12|27|17|
Monastir|TN|35.8|10.8|Africa/Tunis|12|27|15|
Kairouan|TN|35.7|10.1|Africa/Tunis|11|30|13|
Algiers|DZ|36.8|3.1|Africa/Algiers|11|26|22|
Oran|DZ|35.7|-0.6|Africa/Algiers|12|26|18|
Constantine|DZ|36.4|6.6|Africa/Algiers|7|26|22|
Annaba|DZ|36.9|7.8|Africa/Algiers|11|25|25|
Tamanrasset|DZ|22.8|5.5|Africa/Algiers|13|29|3|
Sétif|DZ|36.2|5.4|Africa/Algiers|5|26|20|
Tlemcen|DZ|34.9|-1.3|Africa/Algiers|10|26|18|
Rabat|MA|34.0|-6.8|Africa/Casablanca|13|23|18|
Casablanca|MA|33.6|-7.6|Africa/Casablanca|13|23|17|
Marrakesh|MA|31.6|-8.0|Africa/Casablanca|12|29|12|marrakech
Fez|MA|34.0|-5.0|Africa/Casablanca|10|27|20|fes
Tangier|MA|35.8|-5.8|Africa/Casablanca|13|24|20|
Agadir|MA|30.4|-9.6|Africa/Casablanca|14|22|9|
Meknes|MA|33.9|-5.6|Africa/Casablanca|10|26|19|
Essaouira|MA|31.5|-9.8|Africa/Casablanca|14|20|10|
Chefchaouen|MA|35.2|-5.3|Africa/Casablanca|10|26|22|
Ouarzazate|MA|30.9|-6.9|Africa/Casablanca|9|31|6|
Oujda|MA|34.7|-1.9|Africa/Casablanca|10|26|17|
Tetouan|MA|35.6|-5.4|Africa/Casablanca|13|24|19|
Salé|MA|34.0|-6.8|Africa/Casablanca|13|23|18|
Kenitra|MA|34.3|-6.6|Africa/Casablanca|12|24|18|
Merzouga|MA|31.1|-4.0|Africa/Casablanca|9|33|4|
Laayoune|EH|27.2|-13.2|Africa/El_Aaiun|17|25|4|
Dakhla|EH|23.7|-15.9|Africa/El_Aaiun|18|22|3|
Nouakchott|MR|18.1|-16.0|Africa/Nouakchott|22|28|4|
Nouadhibou|MR|20.9|-17.0|Africa/Nouakchott|20|23|2|
Dakar|SN|14.7|-17.5|Africa/Dakar|22|28|10|
Saint-Louis, Senegal|SN|16.0|-16.5|Africa/Dakar|22|28|8|
Touba|SN|14.9|-15.9|Africa/Dakar|25|29|11|
Thiès|SN|14.8|-16.9|Africa/Dakar|24|28|11|
Ziguinchor|SN|12.6|-16.3|Africa/Dakar|25|27|23|
Banjul|GM|13.5|-16.6|Africa/Banjul|24|27|18|
Serekunda|GM|13.4|-16.7|Africa/Banjul|24|27|18|
Bissau|GW|11.9|-15.6|Africa/Bissau|25|27|28|
Conakry|GN|9.5|-13.7|Africa/Conakry|26|26|38|
Freetown|SL|8.5|-13.2|Africa/Freetown|27|26|42|
Monrovia|LR|6.3|-10.8|Africa/Monrovia|26|25|48|
Abidjan|CI|5.4|-4.0|Africa/Abidjan|27|26|35|
Yamoussoukro|CI|6.8|-5.3|Africa/Abidjan|27|25|28|
Bouaké|CI|7.7|-5.0|Africa/Abidjan|27|25|27|
Accra|GH|5.6|-0.2|Africa/Accra|28|26|22|
Kumasi|GH|6.7|-1.6|Africa/Accra|26|25|30|
Tamale|GH|9.4|-0.8|Africa/Accra|28|26|24|
Cape Coast|GH|5.1|-1.3|Africa/Accra|27|25|24|
Takoradi|GH|4.9|-1.8|Africa/Accra|27|25|28|sekondi
Lomé|TG|6.1|1.2|Africa/Lome|28|26|20|
Porto-Novo|BJ|6.5|2.6|Africa/Porto-Novo|28|26|25|
Cotonou|BJ|6.4|2.4|Africa/Porto-Novo|28|26|25|
Parakou|BJ|9.3|2.6|Africa/Porto-Novo|27|25|25|
Lagos|NG|6.5|3.4|Africa/Lagos|27|26|33|
Abuja|NG|9.1|7.5|Africa/Lagos|26|25|28|
Kano|NG|12.0|8.5|Africa/Lagos|22|26|18|
Ibadan|NG|7.4|3.9|Africa/Lagos|27|25|30|
Port Harcourt|NG|4.8|7.0|Africa/Lagos|27|25|45|
Benin City|NG|6.3|5.6|Africa/Lagos|27|25|38|
Kaduna|NG|10.5|7.4|Africa/Lagos|23|24|24|
Enugu|NG|6.4|7.5|Africa/Lagos|27|25|31|
Jos|NG|9.9|8.9|Africa/Lagos|20|20|30|
Ilorin|NG|8.5|4.5|Africa/Lagos|26|25|24|
Aba|NG|5.1|7.4|Africa/Lagos|27|25|40|
Onitsha|NG|6.1|6.8|Africa/Lagos|27|25|34|
Maiduguri|NG|11.8|13.2|Africa/Lagos|22|28|14|
Zaria|NG|11.1|7.7|Africa/Lagos|22|24|21|
Abeokuta|NG|7.2|3.3|Africa/Lagos|28|25|28|
Warri|NG|5.5|5.8|Africa/Lagos|27|25|45|
Calabar|NG|5.0|8.3|Africa/Lagos|27|25|50|
Uyo|NG|5.0|7.9|Africa/Lagos|27|25|44|
Owerri|NG|5.5|7.0|Africa/Lagos|27|25|40|
Akure|NG|7.3|5.2|Africa/Lagos|26|24|32|
Sokoto|NG|13.1|5.2|Africa/Lagos|24|28|13|
Niamey|NE|13.5|2.1|Africa/Niamey|24|29|12|
Agadez|NE|17.0|8.0|Africa/Niamey|20|32|5|
Zinder|NE|13.8|9.0|Africa/Niamey|22|28|11|
Ouagadougou|BF|12.4|-1.5|Africa/Ouagadougou|25|28|19|
Bobo-Dioulasso|BF|11.2|-4.3|Africa/Ouagadougou|25|26|25|
Bamako|ML|12.6|-8.0|Africa/Bamako|25|27|20|
Timbuktu|ML|16.8|-3.0|Africa/Bamako|21|32|8|tombouctou
Mopti|ML|14.5|-4.2|Africa/Bamako|23|29|13|
N'Djamena|TD|12.1|15.0|Africa/Ndjamena|24|28|15|ndjamena
Yaoundé|CM|3.9|11.5|Africa/Douala|25|23|40|
Douala|CM|4.0|9.7|Africa/Douala|27|25|55|
Bamenda|CM|6.0|10.2|Africa/Douala|20|19|45|
Garoua|CM|9.3|13.4|Africa/Douala|26|27|22|
Limbe|CM|4.0|9.2|Africa/Douala|27|25|52|
Libreville|GA|0.4|9.5|Africa/Libreville|27|24|45|
Port-Gentil|GA|-0.7|8.8|Africa/Libreville|27|24|38|
Malabo|GQ|3.8|8.8|Africa/Malabo|26|25|48|
São Tomé|ST|0.3|6.7|Africa/Sao_Tome|26|24|30|
Bangui|CF|4.4|18.6|Africa/Bangui|25|25|35|
Praia|CV|14.9|-23.5|Atlantic/Cape_Verde|23|26|5|cape verde
Mindelo|CV|16.9|-25.0|Atlantic/Cape_Verde|21|25|3|
Santa Maria, Cape Verde|CV|16.6|-22.9|Atlantic/Cape_Verde|22|25|3|
`;
