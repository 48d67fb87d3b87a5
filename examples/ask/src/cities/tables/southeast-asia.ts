/** Cities of Southeast Asia. */
export const southeastAsia = `
Manila|PH|14.6|121.0|Asia/Manila|26|28|40|
Cebu|PH|10.3|123.9|Asia/Manila|27|28|40|cebu city
Davao|PH|7.1|125.6|Asia/Manila|27|27|45|
Quezon City|PH|14.7|121.0|Asia/Manila|26|28|40|
Makati|PH|14.6|121.0|Asia/Manila|26|28|40|
Baguio|PH|16.4|120.6|Asia/Manila|18|19|42|
Iloilo|PH|10.7|122.6|Asia/Manila|26|28|36|iloilo city
Bacolod|PH|10.7|123.0|Asia/Manila|26|28|38|
Cagayan de Oro|PH|8.5|124.6|Asia/Manila|26|28|38|
Zamboanga|PH|6.9|122.1|Asia/Manila|27|28|30|zamboanga city
General Santos|PH|6.1|125.2|Asia/Manila|27|27|32|gensan
Boracay|PH|12.0|121.9|Asia/Manila|26|28|37|
Puerto Princesa|PH|9.7|118.7|Asia/Manila|27|27|36|palawan
El Nido|PH|11.2|119.4|Asia/Manila|27|28|38|
Coron|PH|12.0|120.2|Asia/Manila|27|28|38|
Tacloban|PH|11.2|125.0|Asia/Manila|26|28|46|
Dumaguete|PH|9.3|123.3|Asia/Manila|27|28|35|
Tagbilaran|PH|9.7|123.9|Asia/Manila|27|28|36|bohol
Siargao|PH|9.8|126.1|Asia/Manila|26|28|53|
Angeles|PH|15.1|120.6|Asia/Manila|26|28|38|angeles city,clark
Naga|PH|13.6|123.2|Asia/Manila|25|28|43|
Hanoi|VN|21.0|105.9|Asia/Ho_Chi_Minh|17|30|38|ha noi
Ho Chi Minh City|VN|10.8|106.7|Asia/Ho_Chi_Minh|26|28|43|saigon,hcmc,ho chi minh
Da Nang|VN|16.1|108.2|Asia/Ho_Chi_Minh|21|29|38|danang
Hai Phong|VN|20.8|106.7|Asia/Ho_Chi_Minh|17|29|38|haiphong
Can Tho|VN|10.0|105.8|Asia/Ho_Chi_Minh|25|27|42|
Hue|VN|16.5|107.6|Asia/Ho_Chi_Minh|20|29|42|
Nha Trang|VN|12.2|109.2|Asia/Ho_Chi_Minh|24|28|30|
Da Lat|VN|11.9|108.5|Asia/Ho_Chi_Minh|16|19|45|dalat
Hoi An|VN|15.9|108.3|Asia/Ho_Chi_Minh|21|29|38|
Ha Long|VN|21.0|107.1|Asia/Ho_Chi_Minh|17|29|36|halong,halong bay,ha long bay
Sapa|VN|22.3|103.8|Asia/Ho_Chi_Minh|9|20|45|
Phu Quoc|VN|10.2|104.0|Asia/Ho_Chi_Minh|26|28|45|
Vung Tau|VN|10.3|107.1|Asia/Ho_Chi_Minh|25|28|33|
Quy Nhon|VN|13.8|109.2|Asia/Ho_Chi_Minh|23|30|35|
Vinh|VN|18.7|105.7|Asia/Ho_Chi_Minh|18|30|36|
Bien Hoa|VN|10.9|106.8|Asia/Ho_Chi_Minh|26|28|42|
Mui Ne|VN|10.9|108.3|Asia/Ho_Chi_Minh|25|28|28|
Ninh Binh|VN|20.3|106.0|Asia/Ho_Chi_Minh|17|29|38|
Bangkok|TH|13.8|100.5|Asia/Bangkok|27|30|36|krung thep
Chiang Mai|TH|18.8|99.0|Asia/Bangkok|22|28|33|
Phuket|TH|7.9|98.4|Asia/Bangkok|28|28|48|
Pattaya|TH|12.9|100.9|Asia/Bangkok|27|29|30|
Chiang Rai|TH|19.9|99.8|Asia/Bangkok|20|27|35|
Krabi|TH|8.1|98.9|Asia/Bangkok|27|28|45|ao nang
Koh Samui|TH|9.5|100.0|Asia/Bangkok|26|29|38|ko samui,samui
Koh Phangan|TH|9.7|100.0|Asia/Bangkok|26|29|38|
Koh Tao|TH|10.1|99.8|Asia/Bangkok|27|29|38|
Koh Phi Phi|TH|7.7|98.8|Asia/Bangkok|28|28|46|phi phi
Hua Hin|TH|12.6|100.0|Asia/Bangkok|25|29|28|
Hat Yai|TH|7.0|100.5|Asia/Bangkok|26|28|42|
Udon Thani|TH|17.4|102.8|Asia/Bangkok|23|28|32|
Khon Kaen|TH|16.4|102.8|Asia/Bangkok|24|28|30|
Nakhon Ratchasima|TH|15.0|102.1|Asia/Bangkok|24|29|29|korat
Ayutthaya|TH|14.4|100.6|Asia/Bangkok|26|29|31|
Ubon Ratchathani|TH|15.2|104.9|Asia/Bangkok|25|28|32|
Surat Thani|TH|9.1|99.3|Asia/Bangkok|26|28|42|
Pai|TH|19.4|98.4|Asia/Bangkok|20|26|33|
Nonthaburi|TH|13.9|100.5|Asia/Bangkok|27|30|36|
Sukhothai|TH|17.0|99.8|Asia/Bangkok|24|29|30|
Vientiane|LA|18.0|102.6|Asia/Vientiane|22|28|33|
Luang Prabang|LA|19.9|102.1|Asia/Vientiane|20|28|30|
Pakse|LA|15.1|105.8|Asia/Vientiane|25|27|36|
Vang Vieng|LA|18.9|102.4|Asia/Vientiane|21|27|38|
Savannakhet|LA|16.6|104.8|Asia/Vientiane|23|28|30|
Phnom Penh|KH|11.6|104.9|Asia/Phnom_Penh|26|29|38|
Siem Reap|KH|13.4|103.9|Asia/Phnom_Penh|26|29|38|angkor
Battambang|KH|13.1|103.2|Asia/Phnom_Penh|26|28|36|
Sihanoukville|KH|10.6|103.5|Asia/Phnom_Penh|27|28|42|
Kampot|KH|10.6|104.2|Asia/Phnom_Penh|27|28|40|
Yangon|MM|16.8|96.2|Asia/Yangon|25|27|38|rangoon
Naypyidaw|MM|19.8|96.1|Asia/Yangon|22|27|32|
Mandalay|MM|22.0|96.1|Asia/Yangon|22|30|18|
Bagan|MM|21.2|94.9|Asia/Yangon|22|30|16|
Mawlamyine|MM|16.5|97.6|Asia/Yangon|26|26|40|moulmein
Kuala Lumpur|MY|3.1|101.7|Asia/Kuala_Lumpur|27|28|53|kl
George Town|MY|5.4|100.3|Asia/Kuala_Lumpur|27|28|45|penang
Johor Bahru|MY|1.5|103.8|Asia/Kuala_Lumpur|26|27|50|jb
Ipoh|MY|4.6|101.1|Asia/Kuala_Lumpur|27|28|52|
Malacca|MY|2.2|102.2|Asia/Kuala_Lumpur|27|28|45|melaka
Kota Kinabalu|MY|6.0|116.1|Asia/Kuching|27|28|48|sabah
Kuching|MY|1.6|110.3|Asia/Kuching|26|27|62|sarawak
Langkawi|MY|6.3|99.8|Asia/Kuala_Lumpur|28|28|45|
Shah Alam|MY|3.1|101.5|Asia/Kuala_Lumpur|27|28|52|
Petaling Jaya|MY|3.1|101.6|Asia/Kuala_Lumpur|27|28|53|
Kuantan|MY|3.8|103.3|Asia/Kuala_Lumpur|26|28|50|
Kota Bharu|MY|6.1|102.2|Asia/Kuala_Lumpur|26|28|42|
Kuala Terengganu|MY|5.3|103.1|Asia/Kuala_Lumpur|26|28|48|
Alor Setar|MY|6.1|100.4|Asia/Kuala_Lumpur|27|28|43|
Miri|MY|4.4|114.0|Asia/Kuching|27|28|50|
Sandakan|MY|5.8|118.1|Asia/Kuching|27|28|50|
Cameron Highlands|MY|4.5|101.4|Asia/Kuala_Lumpur|18|18|58|
Singapore|SG|1.4|103.8|Asia/Singapore|27|28|46|singapore city
Jakarta|ID|-6.2|106.8|Asia/Jakarta|27|28|38|
Bandung|ID|-6.9|107.6|Asia/Jakarta|23|23|48|
Surabaya|ID|-7.3|112.7|Asia/Jakarta|28|27|33|
Yogyakarta|ID|-7.8|110.4|Asia/Jakarta|26|26|38|jogja
Denpasar|ID|-8.7|115.2|Asia/Makassar|27|26|33|bali
Medan|ID|3.6|98.7|Asia/Jakarta|27|28|50|
Semarang|ID|-7.0|110.4|Asia/Jakarta|27|28|37|
Palembang|ID|-3.0|104.8|Asia/Jakarta|27|28|50|
Makassar|ID|-5.1|119.4|Asia/Makassar|27|27|36|ujung pandang
Bogor|ID|-6.6|106.8|Asia/Jakarta|25|26|55|
Tangerang|ID|-6.2|106.6|Asia/Jakarta|27|28|40|
Bekasi|ID|-6.2|107.0|Asia/Jakarta|27|28|38|
Depok|ID|-6.4|106.8|Asia/Jakarta|26|27|48|
Malang|ID|-8.0|112.6|Asia/Jakarta|24|22|40|
Surakarta|ID|-7.6|110.8|Asia/Jakarta|27|26|37|solo
Batam|ID|1.1|104.0|Asia/Jakarta|26|28|48|
Pekanbaru|ID|0.5|101.4|Asia/Jakarta|27|28|52|
Padang|ID|-0.9|100.4|Asia/Jakarta|27|27|55|
Bandar Lampung|ID|-5.4|105.3|Asia/Jakarta|27|27|42|lampung
Pontianak|ID|0.0|109.3|Asia/Jakarta|27|28|58|
Banjarmasin|ID|-3.3|114.6|Asia/Makassar|27|27|50|
Balikpapan|ID|-1.3|116.8|Asia/Makassar|27|27|50|
Samarinda|ID|-0.5|117.1|Asia/Makassar|27|28|50|
Manado|ID|1.5|124.8|Asia/Makassar|26|27|48|
Ambon|ID|-3.7|128.2|Asia/Jayapura|28|26|52|
Jayapura|ID|-2.5|140.7|Asia/Jayapura|28|27|48|
Kupang|ID|-10.2|123.6|Asia/Makassar|27|26|27|
Mataram|ID|-8.6|116.1|Asia/Makassar|27|25|36|lombok
Labuan Bajo|ID|-8.5|119.9|Asia/Makassar|28|26|30|komodo
Ubud|ID|-8.5|115.3|Asia/Makassar|26|24|38|
Kuta|ID|-8.7|115.2|Asia/Makassar|27|26|33|
Canggu|ID|-8.6|115.1|Asia/Makassar|27|26|34|seminyak
Banda Aceh|ID|5.6|95.3|Asia/Jakarta|26|28|40|
Bandar Seri Begawan|BN|4.9|114.9|Asia/Brunei|27|28|55|brunei
Dili|TL|-8.6|125.6|Asia/Dili|28|26|25|
`;
