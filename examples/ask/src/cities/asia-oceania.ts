/** One city a line, as in the table of Europe. */
export const asiaAndOceania = `
Tokyo|JP|35.7|139.7|Asia/Tokyo|5|26|30|
Osaka|JP|34.7|135.5|Asia/Tokyo|6|28|29|
Kyoto|JP|35.0|135.8|Asia/Tokyo|5|27|31|
Yokohama|JP|35.4|139.6|Asia/Tokyo|6|26|30|
Nagoya|JP|35.2|136.9|Asia/Tokyo|5|27|31|
Sapporo|JP|43.1|141.4|Asia/Tokyo|-3|21|40|
Fukuoka|JP|33.6|130.4|Asia/Tokyo|7|28|31|
Hiroshima|JP|34.4|132.5|Asia/Tokyo|5|27|28|
Nara|JP|34.7|135.8|Asia/Tokyo|4|26|30|
Naha|JP|26.2|127.7|Asia/Tokyo|17|29|35|okinawa
Seoul|KR|37.6|127.0|Asia/Seoul|-2|25|29|
Busan|KR|35.2|129.1|Asia/Seoul|4|24|26|pusan
Incheon|KR|37.5|126.7|Asia/Seoul|-2|24|28|
Jeju|KR|33.5|126.5|Asia/Seoul|6|26|34|
Pyongyang|KP|39.0|125.8|Asia/Pyongyang|-6|24|25|
Beijing|CN|39.9|116.4|Asia/Shanghai|-3|27|19|peking
Shanghai|CN|31.2|121.5|Asia/Shanghai|5|29|34|
Guangzhou|CN|23.1|113.3|Asia/Shanghai|14|29|40|canton
Shenzhen|CN|22.5|114.1|Asia/Shanghai|15|29|39|
Chengdu|CN|30.6|104.1|Asia/Shanghai|6|26|40|
Chongqing|CN|29.6|106.5|Asia/Shanghai|8|29|40|
Xi'an|CN|34.3|108.9|Asia/Shanghai|0|27|26|xian
Wuhan|CN|30.6|114.3|Asia/Shanghai|4|29|34|
Hangzhou|CN|30.3|120.2|Asia/Shanghai|5|29|40|
Nanjing|CN|32.1|118.8|Asia/Shanghai|3|28|32|nanking
Tianjin|CN|39.1|117.2|Asia/Shanghai|-3|27|18|
Harbin|CN|45.8|126.5|Asia/Shanghai|-18|23|29|
Qingdao|CN|36.1|120.4|Asia/Shanghai|0|25|22|
Kunming|CN|25.0|102.7|Asia/Shanghai|9|20|36|
Lhasa|CN|29.7|91.1|Asia/Shanghai|-1|16|24|
Ürümqi|CN|43.8|87.6|Asia/Urumqi|-12|24|24|urumchi
Hong Kong|HK|22.3|114.2|Asia/Hong_Kong|17|29|38|hongkong,hk
Macau|MO|22.2|113.5|Asia/Macau|15|29|38|macao
Taipei|TW|25.0|121.6|Asia/Taipei|16|30|45|
Kaohsiung|TW|22.6|120.3|Asia/Taipei|20|29|25|
Ulaanbaatar|MN|47.9|106.9|Asia/Ulaanbaatar|-21|18|18|ulan bator
Manila|PH|14.6|121.0|Asia/Manila|26|28|40|
Cebu|PH|10.3|123.9|Asia/Manila|27|28|40|cebu city
Davao|PH|7.1|125.6|Asia/Manila|27|27|45|
Hanoi|VN|21.0|105.9|Asia/Ho_Chi_Minh|17|30|38|ha noi
Ho Chi Minh City|VN|10.8|106.7|Asia/Ho_Chi_Minh|26|28|43|saigon,hcmc,ho chi minh
Da Nang|VN|16.1|108.2|Asia/Ho_Chi_Minh|21|29|38|danang
Bangkok|TH|13.8|100.5|Asia/Bangkok|27|30|36|krung thep
Chiang Mai|TH|18.8|99.0|Asia/Bangkok|22|28|33|
Phuket|TH|7.9|98.4|Asia/Bangkok|28|28|48|
Vientiane|LA|18.0|102.6|Asia/Vientiane|22|28|33|
Luang Prabang|LA|19.9|102.1|Asia/Vientiane|20|28|30|
Phnom Penh|KH|11.6|104.9|Asia/Phnom_Penh|26|29|38|
Siem Reap|KH|13.4|103.9|Asia/Phnom_Penh|26|29|38|angkor
Yangon|MM|16.8|96.2|Asia/Yangon|25|27|38|rangoon
Naypyidaw|MM|19.8|96.1|Asia/Yangon|22|27|32|
Mandalay|MM|22.0|96.1|Asia/Yangon|22|30|18|
Kuala Lumpur|MY|3.1|101.7|Asia/Kuala_Lumpur|27|28|53|kl
George Town|MY|5.4|100.3|Asia/Kuala_Lumpur|27|28|45|penang
Singapore|SG|1.4|103.8|Asia/Singapore|27|28|46|singapore city
Jakarta|ID|-6.2|106.8|Asia/Jakarta|27|28|38|
Bandung|ID|-6.9|107.6|Asia/Jakarta|23|23|48|
Surabaya|ID|-7.3|112.7|Asia/Jakarta|28|27|33|
Yogyakarta|ID|-7.8|110.4|Asia/Jakarta|26|26|38|jogja
Denpasar|ID|-8.7|115.2|Asia/Makassar|27|26|33|bali
Bandar Seri Begawan|BN|4.9|114.9|Asia/Brunei|27|28|55|brunei
Dili|TL|-8.6|125.6|Asia/Dili|28|26|25|
New Delhi|IN|28.6|77.2|Asia/Kolkata|14|31|16|delhi
Mumbai|IN|19.1|72.9|Asia/Kolkata|24|28|27|bombay
Bengaluru|IN|13.0|77.6|Asia/Kolkata|21|24|27|bangalore
Kolkata|IN|22.6|88.4|Asia/Kolkata|20|29|32|calcutta
Chennai|IN|13.1|80.3|Asia/Kolkata|25|31|22|madras
Hyderabad|IN|17.4|78.5|Asia/Kolkata|22|27|23|
Pune|IN|18.5|73.9|Asia/Kolkata|21|25|25|poona
Ahmedabad|IN|23.0|72.6|Asia/Kolkata|20|30|13|
Jaipur|IN|26.9|75.8|Asia/Kolkata|16|30|14|
Goa|IN|15.5|73.8|Asia/Kolkata|26|27|32|panaji
Lucknow|IN|26.8|80.9|Asia/Kolkata|15|30|17|
Agra|IN|27.2|78.0|Asia/Kolkata|15|31|15|
Varanasi|IN|25.3|83.0|Asia/Kolkata|16|30|18|benares
Kochi|IN|9.9|76.3|Asia/Kolkata|27|27|38|cochin
Amritsar|IN|31.6|74.9|Asia/Kolkata|12|31|16|
Karachi|PK|24.9|67.0|Asia/Karachi|19|31|6|
Lahore|PK|31.5|74.4|Asia/Karachi|13|32|14|
Islamabad|PK|33.7|73.0|Asia/Karachi|10|30|24|
Peshawar|PK|34.0|71.5|Asia/Karachi|11|33|17|
Dhaka|BD|23.8|90.4|Asia/Dhaka|19|29|33|dacca
Chittagong|BD|22.4|91.8|Asia/Dhaka|20|28|33|chattogram
Kathmandu|NP|27.7|85.3|Asia/Kathmandu|11|24|28|
Pokhara|NP|28.2|84.0|Asia/Kathmandu|13|26|38|
Thimphu|BT|27.5|89.6|Asia/Thimphu|5|20|30|
Colombo|LK|6.9|79.9|Asia/Colombo|27|28|42|
Kandy|LK|7.3|80.6|Asia/Colombo|23|25|45|
Sri Jayawardenepura Kotte|LK|6.9|79.9|Asia/Colombo|27|28|42|kotte
Malé|MV|4.2|73.5|Indian/Maldives|28|29|38|maldives
Kabul|AF|34.5|69.2|Asia/Kabul|-1|25|18|
Tehran|IR|35.7|51.4|Asia/Tehran|5|31|14|teheran
Isfahan|IR|32.7|51.7|Asia/Tehran|4|29|9|esfahan
Mashhad|IR|36.3|59.6|Asia/Tehran|3|27|16|
Shiraz|IR|29.6|52.5|Asia/Tehran|7|30|11|
Baghdad|IQ|33.3|44.4|Asia/Baghdad|10|36|9|
Basra|IQ|30.5|47.8|Asia/Baghdad|13|39|8|
Erbil|IQ|36.2|44.0|Asia/Baghdad|8|34|17|
Riyadh|SA|24.7|46.7|Asia/Riyadh|15|37|6|
Jeddah|SA|21.5|39.2|Asia/Riyadh|23|33|4|jiddah
Mecca|SA|21.4|39.8|Asia/Riyadh|24|36|5|makkah
Medina|SA|24.5|39.6|Asia/Riyadh|18|36|5|
Dubai|AE|25.2|55.3|Asia/Dubai|19|36|5|
Abu Dhabi|AE|24.5|54.4|Asia/Dubai|19|36|4|
Sharjah|AE|25.4|55.4|Asia/Dubai|18|35|5|
Doha|QA|25.3|51.5|Asia/Qatar|18|36|4|
Manama|BH|26.2|50.6|Asia/Bahrain|17|35|5|bahrain
Kuwait City|KW|29.4|48.0|Asia/Kuwait|13|39|6|kuwait
Muscat|OM|23.6|58.4|Asia/Muscat|21|34|4|
Sana'a|YE|15.4|44.2|Asia/Aden|14|22|15|sanaa
Aden|YE|12.8|45.0|Asia/Aden|25|32|4|
Amman|JO|32.0|35.9|Asia/Amman|8|26|13|
Jerusalem|IL|31.8|35.2|Asia/Jerusalem|9|25|15|
Tel Aviv|IL|32.1|34.8|Asia/Jerusalem|14|27|15|tel aviv-yafo
Haifa|IL|32.8|35.0|Asia/Jerusalem|13|26|17|
Ramallah|PS|31.9|35.2|Asia/Hebron|9|24|15|
Gaza|PS|31.5|34.5|Asia/Gaza|13|26|12|gaza city
Beirut|LB|33.9|35.5|Asia/Beirut|14|27|22|
Damascus|SY|33.5|36.3|Asia/Damascus|6|28|12|
Aleppo|SY|36.2|37.2|Asia/Damascus|6|29|17|
Tbilisi|GE|41.7|44.8|Asia/Tbilisi|3|26|26|tiflis
Batumi|GE|41.6|41.6|Asia/Tbilisi|7|23|38|
Yerevan|AM|40.2|44.5|Asia/Yerevan|-2|27|20|
Baku|AZ|40.4|49.9|Asia/Baku|5|27|19|
Tashkent|UZ|41.3|69.2|Asia/Tashkent|2|28|21|
Samarkand|UZ|39.7|66.9|Asia/Samarkand|2|27|20|
Astana|KZ|51.2|71.4|Asia/Almaty|-14|21|27|nur-sultan,nursultan
Almaty|KZ|43.2|76.9|Asia/Almaty|-5|24|30|alma-ata
Bishkek|KG|42.9|74.6|Asia/Bishkek|-3|26|24|
Dushanbe|TJ|38.6|68.8|Asia/Dushanbe|3|28|21|
Ashgabat|TM|37.9|58.4|Asia/Ashgabat|4|32|14|
Novosibirsk|RU|55.0|82.9|Asia/Novosibirsk|-17|19|34|
Yekaterinburg|RU|56.8|60.6|Asia/Yekaterinburg|-13|19|34|ekaterinburg
Omsk|RU|55.0|73.4|Asia/Omsk|-16|20|31|
Irkutsk|RU|52.3|104.3|Asia/Irkutsk|-18|18|29|
Yakutsk|RU|62.0|129.7|Asia/Yakutsk|-38|19|24|
Vladivostok|RU|43.1|131.9|Asia/Vladivostok|-12|18|27|
Sydney|AU|-33.9|151.2|Australia/Sydney|23|13|35|
Melbourne|AU|-37.8|145.0|Australia/Melbourne|21|10|36|
Brisbane|AU|-27.5|153.0|Australia/Brisbane|25|15|32|
Perth|AU|-32.0|115.9|Australia/Perth|25|13|27|
Adelaide|AU|-34.9|138.6|Australia/Adelaide|23|11|30|
Canberra|AU|-35.3|149.1|Australia/Sydney|21|6|27|
Hobart|AU|-42.9|147.3|Australia/Hobart|17|8|38|tasmania
Darwin|AU|-12.5|130.8|Australia/Darwin|28|25|30|
Cairns|AU|-16.9|145.8|Australia/Brisbane|28|22|40|
Gold Coast|AU|-28.0|153.4|Australia/Brisbane|25|16|33|
Alice Springs|AU|-23.7|133.9|Australia/Darwin|29|12|11|
Newcastle, Australia|AU|-32.9|151.8|Australia/Sydney|23|13|35|
Wellington|NZ|-41.3|174.8|Pacific/Auckland|17|9|35|
Auckland|NZ|-36.8|174.8|Pacific/Auckland|20|11|37|
Christchurch|NZ|-43.5|172.6|Pacific/Auckland|17|6|24|
Queenstown|NZ|-45.0|168.7|Pacific/Auckland|16|4|28|
Dunedin|NZ|-45.9|170.5|Pacific/Auckland|15|7|33|
Suva|FJ|-18.1|178.4|Pacific/Fiji|27|23|60|fiji
Port Moresby|PG|-9.4|147.2|Pacific/Port_Moresby|28|26|28|
Honiara|SB|-9.4|160.0|Pacific/Guadalcanal|27|26|45|
Port Vila|VU|-17.7|168.3|Pacific/Efate|27|23|48|vanuatu
Nouméa|NC|-22.3|166.5|Pacific/Noumea|26|20|33|
Apia|WS|-13.8|-171.8|Pacific/Apia|27|26|50|samoa
Nukuʻalofa|TO|-21.1|-175.2|Pacific/Tongatapu|26|22|42|nuku'alofa,tonga
Papeete|PF|-17.5|-149.6|Pacific/Tahiti|27|25|38|tahiti
Hagåtña|GU|13.5|144.8|Pacific/Guam|27|28|60|guam
Majuro|MH|7.1|171.4|Pacific/Majuro|28|28|60|
Palikir|FM|6.9|158.2|Pacific/Pohnpei|27|27|75|
Ngerulmud|PW|7.5|134.6|Pacific/Palau|28|28|65|palau
Tarawa|KI|1.3|173.0|Pacific/Tarawa|28|28|40|kiribati,south tarawa
Funafuti|TV|-8.5|179.2|Pacific/Funafuti|28|28|60|tuvalu
Yaren|NR|-0.5|166.9|Pacific/Nauru|28|28|45|nauru
`;
