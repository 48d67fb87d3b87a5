/** One city a line, as in the table of Europe. */
export const africa = `
Cairo|EG|30.0|31.2|Africa/Cairo|14|29|5|
Alexandria|EG|31.2|29.9|Africa/Cairo|14|27|10|
Luxor|EG|25.7|32.6|Africa/Cairo|14|33|1|
Sharm El Sheikh|EG|27.9|34.3|Africa/Cairo|18|33|2|sharm
Tripoli|LY|32.9|13.2|Africa/Tripoli|13|28|14|
Benghazi|LY|32.1|20.1|Africa/Tripoli|13|27|14|
Tunis|TN|36.8|10.2|Africa/Tunis|12|28|20|
Algiers|DZ|36.8|3.1|Africa/Algiers|11|26|22|
Oran|DZ|35.7|-0.6|Africa/Algiers|12|26|18|
Rabat|MA|34.0|-6.8|Africa/Casablanca|13|23|18|
Casablanca|MA|33.6|-7.6|Africa/Casablanca|13|23|17|
Marrakesh|MA|31.6|-8.0|Africa/Casablanca|12|29|12|marrakech
Fez|MA|34.0|-5.0|Africa/Casablanca|10|27|20|fes
Tangier|MA|35.8|-5.8|Africa/Casablanca|13|24|20|
Agadir|MA|30.4|-9.6|Africa/Casablanca|14|22|9|
Nouakchott|MR|18.1|-16.0|Africa/Nouakchott|22|28|4|
Dakar|SN|14.7|-17.5|Africa/Dakar|22|28|10|
Banjul|GM|13.5|-16.6|Africa/Banjul|24|27|18|
Bissau|GW|11.9|-15.6|Africa/Bissau|25|27|28|
Conakry|GN|9.5|-13.7|Africa/Conakry|26|26|38|
Freetown|SL|8.5|-13.2|Africa/Freetown|27|26|42|
Monrovia|LR|6.3|-10.8|Africa/Monrovia|26|25|48|
Abidjan|CI|5.4|-4.0|Africa/Abidjan|27|26|35|
Yamoussoukro|CI|6.8|-5.3|Africa/Abidjan|27|25|28|
Accra|GH|5.6|-0.2|Africa/Accra|28|26|22|
Kumasi|GH|6.7|-1.6|Africa/Accra|26|25|30|
Lomé|TG|6.1|1.2|Africa/Lome|28|26|20|
Porto-Novo|BJ|6.5|2.6|Africa/Porto-Novo|28|26|25|
Cotonou|BJ|6.4|2.4|Africa/Porto-Novo|28|26|25|
Lagos|NG|6.5|3.4|Africa/Lagos|27|26|33|
Abuja|NG|9.1|7.5|Africa/Lagos|26|25|28|
Kano|NG|12.0|8.5|Africa/Lagos|22|26|18|
Ibadan|NG|7.4|3.9|Africa/Lagos|27|25|30|
Niamey|NE|13.5|2.1|Africa/Niamey|24|29|12|
Ouagadougou|BF|12.4|-1.5|Africa/Ouagadougou|25|28|19|
Bamako|ML|12.6|-8.0|Africa/Bamako|25|27|20|
Timbuktu|ML|16.8|-3.0|Africa/Bamako|21|32|8|tombouctou
N'Djamena|TD|12.1|15.0|Africa/Ndjamena|24|28|15|ndjamena
Yaoundé|CM|3.9|11.5|Africa/Douala|25|23|40|
Douala|CM|4.0|9.7|Africa/Douala|27|25|55|
Libreville|GA|0.4|9.5|Africa/Libreville|27|24|45|
Malabo|GQ|3.8|8.8|Africa/Malabo|26|25|48|
São Tomé|ST|0.3|6.7|Africa/Sao_Tome|26|24|30|
Bangui|CF|4.4|18.6|Africa/Bangui|25|25|35|
Kinshasa|CD|-4.3|15.3|Africa/Kinshasa|26|23|32|
Lubumbashi|CD|-11.7|27.5|Africa/Lubumbashi|22|17|30|
Brazzaville|CG|-4.3|15.3|Africa/Brazzaville|26|23|30|
Luanda|AO|-8.8|13.2|Africa/Luanda|27|21|14|
Windhoek|NA|-22.6|17.1|Africa/Windhoek|24|13|15|
Gaborone|BW|-24.7|25.9|Africa/Gaborone|26|13|17|
Lusaka|ZM|-15.4|28.3|Africa/Lusaka|22|16|24|
Livingstone|ZM|-17.9|25.9|Africa/Lusaka|24|17|22|victoria falls
Harare|ZW|-17.8|31.0|Africa/Harare|21|14|24|
Bulawayo|ZW|-20.2|28.6|Africa/Harare|22|14|19|
Lilongwe|MW|-14.0|33.8|Africa/Blantyre|22|16|24|
Maputo|MZ|-26.0|32.6|Africa/Maputo|26|19|20|
Johannesburg|ZA|-26.2|28.0|Africa/Johannesburg|20|10|26|joburg,jozi
Cape Town|ZA|-33.9|18.4|Africa/Johannesburg|21|12|20|
Durban|ZA|-29.9|31.0|Africa/Johannesburg|24|17|32|
Pretoria|ZA|-25.7|28.2|Africa/Johannesburg|23|12|24|tshwane
Bloemfontein|ZA|-29.1|26.2|Africa/Johannesburg|23|8|22|
Gqeberha|ZA|-34.0|25.6|Africa/Johannesburg|21|14|25|port elizabeth
Maseru|LS|-29.3|27.5|Africa/Maseru|21|8|25|
Mbabane|SZ|-26.3|31.1|Africa/Mbabane|20|12|30|
Antananarivo|MG|-18.9|47.5|Indian/Antananarivo|21|15|32|
Port Louis|MU|-20.2|57.5|Indian/Mauritius|27|21|35|mauritius
Saint-Denis|RE|-20.9|55.5|Indian/Reunion|27|21|35|réunion,la réunion
Victoria, Seychelles|SC|-4.6|55.5|Indian/Mahe|27|26|45|seychelles,mahé
Moroni|KM|-11.7|43.3|Indian/Comoro|27|23|40|comoros
Nairobi|KE|-1.3|36.8|Africa/Nairobi|20|17|25|
Mombasa|KE|-4.1|39.7|Africa/Nairobi|28|25|30|
Kampala|UG|0.3|32.6|Africa/Kampala|23|21|38|
Kigali|RW|-1.9|30.1|Africa/Kigali|21|20|36|
Gitega|BI|-3.4|29.9|Africa/Bujumbura|20|19|35|
Bujumbura|BI|-3.4|29.4|Africa/Bujumbura|24|23|30|
Dodoma|TZ|-6.2|35.7|Africa/Dar_es_Salaam|24|20|16|
Dar es Salaam|TZ|-6.8|39.3|Africa/Dar_es_Salaam|28|24|28|
Zanzibar|TZ|-6.2|39.2|Africa/Dar_es_Salaam|28|25|30|stone town
Addis Ababa|ET|9.0|38.7|Africa/Addis_Ababa|16|16|37|
Asmara|ER|15.3|38.9|Africa/Asmara|14|17|16|
Djibouti|DJ|11.6|43.1|Africa/Djibouti|25|36|7|djibouti city
Mogadishu|SO|2.0|45.3|Africa/Mogadishu|27|26|14|
Khartoum|SD|15.5|32.6|Africa/Khartoum|23|32|5|
Juba|SS|4.9|31.6|Africa/Juba|28|25|28|
Praia|CV|14.9|-23.5|Atlantic/Cape_Verde|23|26|5|cape verde
`;
