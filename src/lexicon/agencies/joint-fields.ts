/** Fields whose office has both in its name: behind them "và" does not part two offices of a list. */
export const jointFields: readonly string[] = [
  "Văn hóa và Thông tin",
  "Văn hóa và Xã hội",
  "Kinh tế và Hạ tầng",
  "Hạ tầng và Đô thị",
  "Chăn nuôi và Thú y",
  "Trồng trọt và Bảo vệ thực vật",
  "Thủy lợi và Phòng, chống thiên tai",
  "Thủy sản và Kiểm ngư",
  "Thủy sản và Biển đảo",
  "Kinh tế hợp tác và Phát triển nông thôn",
  "Lâm nghiệp và Kiểm lâm",
  "Thương mại điện tử và Kinh tế số",
  "Kỹ thuật an toàn và Môi trường công nghiệp",
  "Kế hoạch và Đầu tư",
  "Phổ biến, giáo dục và Trợ giúp pháp lý",
];
