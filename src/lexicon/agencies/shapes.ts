import type { AgencyBranch, AgencyLevel } from "../../model/agency.ts";

/** A word that opens the names of bodies no registry can list. */
export type ShapeHead = {
  head: string;
  branch: AgencyBranch;
  level: AgencyLevel | null;
  /** Words in lower case that may open the rest ("Ban bầu cử"); else it must begin with a capital. */
  openers?: readonly string[];
  /** The only words that may open the rest, with a capital or without: "Đài Truyền thanh", not "Đài Loan". */
  only?: readonly string[];
  /** A number is all of its name: "Trung đoàn 990". */
  numbered?: boolean;
  /** A firm's name runs over "và" and small words to the next mark. */
  firm?: boolean;
  /** Its seat or its firm may follow: "tại Lào Cai", "- Công ty cổ phần ...". */
  branchOffice?: boolean;
  /** The name may be that of the body it serves: "Văn phòng Sở", "Tổ giúp việc Ban Chỉ đạo". */
  ownsBody?: boolean;
  /** A name by itself: "Ban Chỉ đạo". */
  whole?: boolean;
  /** What it is for may follow: "về chuyển đổi số", "phòng, chống tham nhũng, lãng phí tỉnh". */
  purpose?: boolean;
  /** A body where it stands among bodies or acts: "từ Quỹ Bảo vệ môi trường" is money. */
  listed?: boolean;
  /** Head words that may be written small: "phòng Quản lý Công nghiệp". */
  small?: boolean;
};

export const shapeHeads = [
  { head: "Sở", branch: "government", level: "province", small: true },
  {
    head: "Ban",
    branch: "government",
    level: null,
    openers: ["bầu cử", "chỉ huy", "điều hành", "vận động"],
  },
  { head: "Ban Chỉ đạo", branch: "government", level: null, whole: true, purpose: true },
  { head: "Ban Quản lý", branch: "government", level: null, whole: true },
  { head: "Ban Quản lý dự án", branch: "government", level: null, whole: true },
  { head: "Ban cán sự đảng", branch: "party", level: null, ownsBody: true },
  { head: "Đảng đoàn", branch: "party", level: null, ownsBody: true },
  { head: "Huyện ủy", branch: "party", level: "district" },
  { head: "Thị ủy", branch: "party", level: "district" },
  { head: "Quận ủy", branch: "party", level: "district" },
  { head: "Thành ủy", branch: "party", level: "district" },
  { head: "Huyện đoàn", branch: "front", level: "district" },
  { head: "Thị đoàn", branch: "front", level: "district" },
  { head: "Quận đoàn", branch: "front", level: "district" },
  { head: "Thành đoàn", branch: "front", level: "district" },
  { head: "Xã đoàn", branch: "front", level: "commune" },
  { head: "Đoàn Thanh niên", branch: "front", level: null, ownsBody: true, only: ["Công an", "Bộ"] },
  { head: "Đảng ủy", branch: "party", level: null, ownsBody: true },
  { head: "Ban Thường vụ Đảng ủy", branch: "party", level: null, ownsBody: true },
  { head: "Đoàn xã", branch: "front", level: "commune", whole: true },
  { head: "Đoàn phường", branch: "front", level: "commune", whole: true },
  { head: "Chi bộ", branch: "party", level: null, ownsBody: true, only: ["công an", "quân sự"] },
  { head: "Đảng bộ", branch: "party", level: null, ownsBody: true, only: ["công an", "quân sự"] },
  { head: "Chi cục", branch: "government", level: "province", small: true },
  { head: "Hải đội Biên phòng", branch: "armed-forces", level: null, only: ["1", "2", "3", "4"] },
  { head: "Vườn Quốc gia", branch: "public-service", level: null },
  { head: "Báo", branch: "public-service", level: null },
  { head: "Tạp chí", branch: "public-service", level: null },
  { head: "Nghiệp đoàn", branch: "front", level: null, openers: ["nghề cá"] },
  { head: "Đồn Biên phòng", branch: "armed-forces", level: null, openers: ["cửa khẩu"] },
  { head: "Cảng vụ", branch: "government", level: null, openers: ["hàng hải", "hàng không", "đường thủy"] },
  { head: "Khu Quản lý đường bộ", branch: "government", level: null },
  { head: "Nhà hát", branch: "public-service", level: null },
  { head: "Đoàn Nghệ thuật", branch: "public-service", level: null },
  { head: "Binh đoàn", branch: "armed-forces", level: null, numbered: true },
  { head: "Sư đoàn", branch: "armed-forces", level: null, numbered: true },
  { head: "Lữ đoàn", branch: "armed-forces", level: null, numbered: true },
  { head: "Trung đoàn", branch: "armed-forces", level: null, numbered: true },
  { head: "Tiểu đoàn", branch: "armed-forces", level: null, numbered: true },
  { head: "Bộ Tư lệnh", branch: "armed-forces", level: null },
  {
    head: "Hạt Kiểm lâm",
    whole: true,
    branch: "government",
    level: "district",
    openers: ["huyện", "khu vực", "liên huyện"],
  },
  { head: "Nhà xuất bản", branch: "public-service", level: null },
  { head: "Đội Kiểm lâm", branch: "government", level: null, openers: ["cơ động"] },
  { head: "Đội Trật tự đô thị", branch: "government", level: null, whole: true },
  {
    head: "Đội Cảnh sát",
    branch: "armed-forces",
    level: null,
    openers: [
      "giao thông",
      "hình sự",
      "kinh tế",
      "môi trường",
      "quản lý",
      "điều tra",
      "phòng cháy",
      "cơ động",
    ],
  },
  { head: "Đội Quản lý trật tự đô thị", branch: "government", level: null, whole: true },
  { head: "Cổng Thông tin điện tử", branch: "public-service", level: null, ownsBody: true },
  { head: "Đội Quản lý thị trường", branch: "government", level: "province", only: ["số"] },
  { head: "Cục", branch: "government", level: "central" },
  { head: "Tổng cục", branch: "government", level: "central" },
  { head: "Vụ", branch: "government", level: "central" },
  { head: "Viện", branch: "public-service", level: null },
  { head: "Học viện", branch: "public-service", level: null },
  { head: "Trung tâm", branch: "public-service", level: null, openers: ["chính trị"] },
  {
    head: "Trạm",
    branch: "public-service",
    level: null,
    only: ["Y tế", "Khuyến nông", "Chăn nuôi", "Thú y", "Trồng trọt", "Bảo vệ", "Kiểm lâm", "Quản lý"],
  },
  { head: "Phòng", branch: "government", level: null, small: true },
  { head: "Văn phòng", branch: "government", level: null, ownsBody: true, openers: ["điều phối"] },
  { head: "Thanh tra", branch: "government", level: null, ownsBody: true },
  { head: "Ủy ban", branch: "government", level: null, openers: ["bầu cử", "quốc gia"], purpose: true },
  {
    head: "Hội đồng",
    branch: "government",
    level: null,
    openers: ["bầu cử", "thi đua", "thẩm định", "quản lý", "phối hợp"],
  },
  { head: "Hội", branch: "other", level: null },
  { head: "Hiệp hội", branch: "other", level: null },
  { head: "Liên minh", branch: "other", level: null },
  { head: "Liên hiệp", branch: "other", level: null },
  { head: "Liên đoàn", branch: "front", level: null },
  { head: "Công đoàn", branch: "front", level: null, ownsBody: true },
  {
    head: "Tổ công tác",
    branch: "government",
    level: null,
    ownsBody: true,
    openers: ["kiểm tra", "liên ngành", "triển khai đề án", "về", "chống", "cấp tỉnh"],
    purpose: true,
  },
  {
    head: "Tiểu ban",
    branch: "government",
    level: null,
    openers: [
      "phục vụ",
      "tuyên truyền",
      "nội dung",
      "văn kiện",
      "nhân sự",
      "an ninh",
      "hậu cần",
      "y tế",
      "tổ chức",
    ],
  },
  { head: "Tổ giúp việc", branch: "government", level: null, ownsBody: true },
  { head: "Tổ kiểm tra", branch: "government", level: null },
  {
    head: "Đoàn kiểm tra",
    branch: "government",
    level: null,
    openers: ["giám sát", "liên ngành"],
    purpose: true,
  },
  { head: "Đoàn giám sát", branch: "government", level: null },
  {
    head: "Công ty",
    branch: "enterprise",
    level: null,
    firm: true,
    openers: ["cổ phần", "trách nhiệm", "liên danh", "hợp danh", "điện lực"],
  },
  { head: "Tổng công ty", branch: "enterprise", level: null, firm: true, openers: ["cổ phần", "điện lực"] },
  { head: "Tập đoàn", branch: "enterprise", level: null, firm: true },
  { head: "Doanh nghiệp tư nhân", branch: "enterprise", level: null, firm: true },
  { head: "Hợp tác xã", branch: "enterprise", level: null, firm: true },
  { head: "Chi nhánh", branch: "enterprise", level: null, firm: true, branchOffice: true },
  {
    head: "Trường",
    branch: "public-service",
    level: null,
    small: true,
    only: [
      "đại học",
      "cao đẳng",
      "trung cấp",
      "chính trị",
      "sĩ quan",
      "quân sự",
      "thpt",
      "thcs",
      "trung học",
      "tiểu học",
      "mầm non",
      "mẫu giáo",
      "đh",
      "cđ",
      "phổ thông",
    ],
  },
  { head: "Đại học", branch: "public-service", level: null },
  { head: "Phân hiệu", branch: "public-service", level: null, branchOffice: true },
  {
    head: "Bệnh viện",
    branch: "public-service",
    level: null,
    openers: ["đa khoa", "y học cổ truyền"],
  },
  {
    head: "Quỹ",
    branch: "other",
    level: null,
    only: ["đầu tư phát triển", "hỗ trợ phát triển", "bảo vệ", "phát triển"],
    listed: true,
  },
  { head: "Ngân hàng", branch: "enterprise", level: null, firm: true },
  {
    head: "Đài",
    branch: "public-service",
    level: null,
    only: ["phát thanh", "truyền hình", "truyền thanh", "khí tượng", "thông tin", "tiếng nói"],
  },
] as const satisfies readonly ShapeHead[];

/** Rests that only tell the kind of a facility: no name without a place. */
export const facilityKinds: readonly string[] = [
  "Giám hiệu",
  "Thường trực",
  "Y tế",
  "Đại diện cha mẹ học sinh",
  "Đại diện cha mẹ",
  "Y tế dự phòng",
  "Y tế lưu động",
  "đa khoa",
  "Văn hóa",
  "Văn hóa, Thể thao",
  "Văn hóa - Thể thao",
  "Chính trị",
  "Giáo dục thường xuyên",
  "Giáo dục nghề nghiệp",
  "Giáo dục nghề nghiệp - Giáo dục thường xuyên",
  "học tập cộng đồng",
  "Phục vụ hành chính công",
  "đại học",
  "cao đẳng",
  "trung cấp",
  "Tiểu học",
  "THCS",
  "THPT",
  "Mầm non",
  "Trung học cơ sở",
  "Trung học phổ thông",
  "dịch vụ nông nghiệp",
  "Truyền thông",
  "Thông tin",
];
