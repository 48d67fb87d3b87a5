/** Cities of East and southern Africa. */
export const southernAfrica = `
Kinshasa|CD|-4.3|15.3|Africa/Kinshasa|26|23|32|
Lubumbashi|CD|-11.7|27.5|Africa/Lubumbashi|22|17|30|
Mbuji-Mayi|CD|-6.1|23.6|Africa/Lubumbashi|24|23|33|
Kisangani|CD|0.5|25.2|Africa/Lubumbashi|25|24|40|
Goma|CD|-1.7|29.2|Africa/Lubumbashi|20|19|42|
Bukavu|CD|-2.5|28.9|Africa/Lubumbashi|20|19|42|
Kananga|CD|-5.9|22.4|Africa/Lubumbashi|24|24|38|
Brazzaville|CG|-4.3|15.3|Africa/Brazzaville|26|23|30|
Pointe-Noire|CG|-4.8|11.9|Africa/Brazzaville|26|22|26|
Luanda|AO|-8.8|13.2|Africa/Luanda|27|21|14|
Huambo|AO|-12.8|15.7|Africa/Luanda|20|16|35|
Lobito|AO|-12.4|13.5|Africa/Luanda|25|20|8|
Benguela|AO|-12.6|13.4|Africa/Luanda|25|19|8|
Lubango|AO|-14.9|13.5|Africa/Luanda|20|16|26|
Windhoek|NA|-22.6|17.1|Africa/Windhoek|24|13|15|
Swakopmund|NA|-22.7|14.5|Africa/Windhoek|17|14|3|
Walvis Bay|NA|-23.0|14.5|Africa/Windhoek|18|14|2|
Gaborone|BW|-24.7|25.9|Africa/Gaborone|26|13|17|
Francistown|BW|-21.2|27.5|Africa/Gaborone|25|14|15|
Maun|BW|-20.0|23.4|Africa/Gaborone|26|16|14|okavango
Kasane|BW|-17.8|25.2|Africa/Gaborone|25|18|20|chobe
Lusaka|ZM|-15.4|28.3|Africa/Lusaka|22|16|24|
Livingstone|ZM|-17.9|25.9|Africa/Lusaka|24|17|22|victoria falls
Kitwe|ZM|-12.8|28.2|Africa/Lusaka|21|16|30|
Ndola|ZM|-13.0|28.6|Africa/Lusaka|21|15|30|
Harare|ZW|-17.8|31.0|Africa/Harare|21|14|24|
Bulawayo|ZW|-20.2|28.6|Africa/Harare|22|14|19|
Mutare|ZW|-19.0|32.7|Africa/Harare|21|14|24|
Lilongwe|MW|-14.0|33.8|Africa/Blantyre|22|16|24|
Blantyre|MW|-15.8|35.0|Africa/Blantyre|23|17|28|
Mzuzu|MW|-11.5|34.0|Africa/Blantyre|20|15|32|
Maputo|MZ|-26.0|32.6|Africa/Maputo|26|19|20|
Beira|MZ|-19.8|34.9|Africa/Maputo|28|21|28|
Nampula|MZ|-15.1|39.3|Africa/Maputo|26|21|26|
Vilankulo|MZ|-22.0|35.3|Africa/Maputo|27|20|18|vilanculos
Johannesburg|ZA|-26.2|28.0|Africa/Johannesburg|20|10|26|joburg,jozi
Cape Town|ZA|-33.9|18.4|Africa/Johannesburg|21|12|20|
Durban|ZA|-29.9|31.0|Africa/Johannesburg|24|17|32|
Pretoria|ZA|-25.7|28.2|Africa/Johannesburg|23|12|24|tshwane
Bloemfontein|ZA|-29.1|26.2|Africa/Johannesburg|23|8|22|
Gqeberha|ZA|-34.0|25.6|Africa/Johannesburg|21|14|25|port elizabeth
Soweto|ZA|-26.3|27.9|Africa/Johannesburg|20|10|26|
East London|ZA|-33.0|27.9|Africa/Johannesburg|22|16|30|
Kimberley|ZA|-28.7|24.8|Africa/Johannesburg|25|11|17|
Polokwane|ZA|-23.9|29.5|Africa/Johannesburg|22|12|19|pietersburg
Mbombela|ZA|-25.5|31.0|Africa/Johannesburg|24|15|26|nelspruit
Pietermaritzburg|ZA|-29.6|30.4|Africa/Johannesburg|23|13|31|
Stellenbosch|ZA|-33.9|18.9|Africa/Johannesburg|22|12|22|
Knysna|ZA|-34.0|23.0|Africa/Johannesburg|20|13|27|
George|ZA|-34.0|22.5|Africa/Johannesburg|20|12|28|
Rustenburg|ZA|-25.7|27.2|Africa/Johannesburg|24|12|22|
Hermanus|ZA|-34.4|19.2|Africa/Johannesburg|20|13|22|
Plettenberg Bay|ZA|-34.1|23.4|Africa/Johannesburg|20|14|27|
Upington|ZA|-28.4|21.3|Africa/Johannesburg|28|12|9|
Skukuza|ZA|-25.0|31.6|Africa/Johannesburg|27|17|17|kruger park,kruger national park
Richards Bay|ZA|-28.8|32.1|Africa/Johannesburg|26|18|32|
Franschhoek|ZA|-33.9|19.1|Africa/Johannesburg|22|11|23|
Mahikeng|ZA|-25.9|25.6|Africa/Johannesburg|24|12|17|mafikeng
Bhisho|ZA|-32.8|27.4|Africa/Johannesburg|22|15|28|bisho
Welkom|ZA|-28.0|26.7|Africa/Johannesburg|24|9|19|
Maseru|LS|-29.3|27.5|Africa/Maseru|21|8|25|
Mbabane|SZ|-26.3|31.1|Africa/Mbabane|20|12|30|
Antananarivo|MG|-18.9|47.5|Indian/Antananarivo|21|15|32|
Toamasina|MG|-18.1|49.4|Indian/Antananarivo|26|21|60|
Nosy Be|MG|-13.3|48.3|Indian/Antananarivo|27|24|42|
Mahajanga|MG|-15.7|46.3|Indian/Antananarivo|27|25|25|
Port Louis|MU|-20.2|57.5|Indian/Mauritius|27|21|35|mauritius
Grand Baie|MU|-20.0|57.6|Indian/Mauritius|27|21|30|
Saint-Denis|RE|-20.9|55.5|Indian/Reunion|27|21|35|réunion,la réunion
Victoria, Seychelles|SC|-4.6|55.5|Indian/Mahe|27|26|45|seychelles,mahé
Moroni|KM|-11.7|43.3|Indian/Comoro|27|23|40|comoros
Mamoudzou|YT|-12.8|45.2|Indian/Mayotte|28|25|34|mayotte
Nairobi|KE|-1.3|36.8|Africa/Nairobi|20|17|25|
Mombasa|KE|-4.1|39.7|Africa/Nairobi|28|25|30|
Kisumu|KE|-0.1|34.8|Africa/Nairobi|24|22|36|
Nakuru|KE|-0.3|36.1|Africa/Nairobi|18|17|35|
Eldoret|KE|0.5|35.3|Africa/Nairobi|18|16|38|
Malindi|KE|-3.2|40.1|Africa/Nairobi|27|25|27|
Diani Beach|KE|-4.3|39.6|Africa/Nairobi|28|25|30|diani
Lamu|KE|-2.3|40.9|Africa/Nairobi|27|25|26|
Narok|KE|-1.1|35.9|Africa/Nairobi|18|15|26|masai mara,maasai mara
Kampala|UG|0.3|32.6|Africa/Kampala|23|21|38|
Entebbe|UG|0.1|32.5|Africa/Kampala|22|21|42|
Gulu|UG|2.8|32.3|Africa/Kampala|25|22|38|
Jinja|UG|0.4|33.2|Africa/Kampala|23|22|36|
Mbarara|UG|-0.6|30.7|Africa/Kampala|21|20|34|
Kigali|RW|-1.9|30.1|Africa/Kigali|21|20|36|
Gitega|BI|-3.4|29.9|Africa/Bujumbura|20|19|35|
Bujumbura|BI|-3.4|29.4|Africa/Bujumbura|24|23|30|
Dodoma|TZ|-6.2|35.7|Africa/Dar_es_Salaam|24|20|16|
Dar es Salaam|TZ|-6.8|39.3|Africa/Dar_es_Salaam|28|24|28|
Zanzibar|TZ|-6.2|39.2|Africa/Dar_es_Salaam|28|25|30|stone town
Arusha|TZ|-3.4|36.7|Africa/Dar_es_Salaam|21|17|28|serengeti
Mwanza|TZ|-2.5|32.9|Africa/Dar_es_Salaam|23|22|30|
Moshi|TZ|-3.3|37.3|Africa/Dar_es_Salaam|25|20|26|kilimanjaro
Mbeya|TZ|-8.9|33.5|Africa/Dar_es_Salaam|19|14|30|
Tanga|TZ|-5.1|39.1|Africa/Dar_es_Salaam|28|25|30|
Addis Ababa|ET|9.0|38.7|Africa/Addis_Ababa|16|16|37|
Dire Dawa|ET|9.6|41.9|Africa/Addis_Ababa|22|27|16|
Gondar|ET|12.6|37.5|Africa/Addis_Ababa|20|18|30|
Bahir Dar|ET|11.6|37.4|Africa/Addis_Ababa|18|20|32|
Mekelle|ET|13.5|39.5|Africa/Addis_Ababa|17|19|18|
Lalibela|ET|12.0|39.0|Africa/Addis_Ababa|17|18|22|
Hawassa|ET|7.1|38.5|Africa/Addis_Ababa|20|19|32|awassa
Asmara|ER|15.3|38.9|Africa/Asmara|14|17|16|
Djibouti|DJ|11.6|43.1|Africa/Djibouti|25|36|7|djibouti city
Mogadishu|SO|2.0|45.3|Africa/Mogadishu|27|26|14|
Hargeisa|SO|9.6|44.1|Africa/Mogadishu|18|25|13|
Khartoum|SD|15.5|32.6|Africa/Khartoum|23|32|5|
Omdurman|SD|15.6|32.5|Africa/Khartoum|23|32|5|
Port Sudan|SD|19.6|37.2|Africa/Khartoum|23|34|5|
Juba|SS|4.9|31.6|Africa/Juba|28|25|28|
Jamestown|SH|-15.9|-5.7|Atlantic/St_Helena|23|19|20|saint helena
`;
