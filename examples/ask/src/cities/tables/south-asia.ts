/** Cities of India's neighbours. */
export const southAsia = `
Karachi|PK|24.9|67.0|Asia/Karachi|19|31|6|
Lahore|PK|31.5|74.4|Asia/Karachi|13|32|14|
Islamabad|PK|33.7|73.0|Asia/Karachi|10|30|24|
Peshawar|PK|34.0|71.5|Asia/Karachi|11|33|17|
Faisalabad|PK|31.4|73.1|Asia/Karachi|12|33|12|lyallpur
Rawalpindi|PK|33.6|73.0|Asia/Karachi|10|30|23|
Multan|PK|30.2|71.5|Asia/Karachi|13|34|8|
Hyderabad, Pakistan|PK|25.4|68.4|Asia/Karachi|18|33|5|
Gujranwala|PK|32.2|74.2|Asia/Karachi|12|32|15|
Quetta|PK|30.2|67.0|Asia/Karachi|4|28|10|
Sialkot|PK|32.5|74.5|Asia/Karachi|12|31|18|
Bahawalpur|PK|29.4|71.7|Asia/Karachi|13|34|7|
Sargodha|PK|32.1|72.7|Asia/Karachi|12|33|13|
Sukkur|PK|27.7|68.9|Asia/Karachi|15|35|4|
Abbottabad|PK|34.2|73.2|Asia/Karachi|7|24|26|
Gilgit|PK|35.9|74.3|Asia/Karachi|3|27|10|hunza
Murree|PK|33.9|73.4|Asia/Karachi|3|20|30|
Larkana|PK|27.6|68.2|Asia/Karachi|15|36|4|
Gwadar|PK|25.1|62.3|Asia/Karachi|19|31|4|
Dhaka|BD|23.8|90.4|Asia/Dhaka|19|29|33|dacca
Chittagong|BD|22.4|91.8|Asia/Dhaka|20|28|33|chattogram
Khulna|BD|22.8|89.6|Asia/Dhaka|19|29|30|
Rajshahi|BD|24.4|88.6|Asia/Dhaka|17|29|26|
Sylhet|BD|24.9|91.9|Asia/Dhaka|19|28|38|
Rangpur|BD|25.7|89.2|Asia/Dhaka|17|29|28|
Mymensingh|BD|24.8|90.4|Asia/Dhaka|18|29|31|
Cox's Bazar|BD|21.4|92.0|Asia/Dhaka|21|28|33|
Comilla|BD|23.5|91.2|Asia/Dhaka|19|29|32|cumilla
Barisal|BD|22.7|90.4|Asia/Dhaka|19|29|31|
Kathmandu|NP|27.7|85.3|Asia/Kathmandu|11|24|28|
Pokhara|NP|28.2|84.0|Asia/Kathmandu|13|26|38|
Lalitpur|NP|27.7|85.3|Asia/Kathmandu|11|24|28|
Biratnagar|NP|26.5|87.3|Asia/Kathmandu|16|29|25|
Lumbini|NP|27.5|83.3|Asia/Kathmandu|15|30|22|
Namche Bazaar|NP|27.8|86.7|Asia/Kathmandu|-1|13|35|everest,mount everest
Thimphu|BT|27.5|89.6|Asia/Thimphu|5|20|30|
Paro|BT|27.4|89.4|Asia/Thimphu|6|19|28|
Colombo|LK|6.9|79.9|Asia/Colombo|27|28|42|
Kandy|LK|7.3|80.6|Asia/Colombo|23|25|45|
Sri Jayawardenepura Kotte|LK|6.9|79.9|Asia/Colombo|27|28|42|kotte
Galle|LK|6.0|80.2|Asia/Colombo|26|27|45|
Jaffna|LK|9.7|80.0|Asia/Colombo|26|30|22|
Nuwara Eliya|LK|7.0|80.8|Asia/Colombo|15|16|48|
Trincomalee|LK|8.6|81.2|Asia/Colombo|26|30|28|
Anuradhapura|LK|8.3|80.4|Asia/Colombo|25|29|25|
Negombo|LK|7.2|79.8|Asia/Colombo|27|28|38|
Sigiriya|LK|8.0|80.8|Asia/Colombo|25|28|28|
Malé|MV|4.2|73.5|Indian/Maldives|28|29|38|maldives
Kabul|AF|34.5|69.2|Asia/Kabul|-1|25|18|
Herat|AF|34.3|62.2|Asia/Kabul|3|30|12|
Kandahar|AF|31.6|65.7|Asia/Kabul|6|32|8|
Mazar-i-Sharif|AF|36.7|67.1|Asia/Kabul|3|30|13|
Jalalabad|AF|34.4|70.5|Asia/Kabul|9|33|10|
`;
