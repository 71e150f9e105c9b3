/**
 * Types of documents. Administrative types and their abbreviations: NĐ 30/2020/NĐ-CP, Phụ lục III; Party types:
 * Quy định 66-QĐ/TW and 399-QĐ/TW; legal acts: Luật Ban hành văn bản quy phạm pháp luật.
 */
export type DocumentType = {
  slug: string;
  /** As printed at the head of the document, in sentence case. */
  name: string;
  /** Codes in numbers, the usual one first. One code may stand for several types. */
  abbreviations: readonly string[];
  system: "state" | "party" | "both";
  /** A normative act of the state, cited with its year in the number: 60/2021/NĐ-CP. */
  legal: boolean;
};

const state = { system: "state", legal: false } as const;
const party = { system: "party", legal: false } as const;
const both = { system: "both", legal: false } as const;
const legal = { system: "state", legal: true } as const;

export const documentTypeList = [
  { slug: "hien-phap", name: "Hiến pháp", abbreviations: [], ...legal },
  { slug: "bo-luat", name: "Bộ luật", abbreviations: [], ...legal },
  { slug: "luat", name: "Luật", abbreviations: ["L"], ...legal },
  { slug: "phap-lenh", name: "Pháp lệnh", abbreviations: ["PL"], ...legal },
  { slug: "lenh", name: "Lệnh", abbreviations: ["L"], ...legal },
  { slug: "nghi-dinh", name: "Nghị định", abbreviations: ["NĐ"], ...legal },
  { slug: "thong-tu", name: "Thông tư", abbreviations: ["TT"], ...legal },
  { slug: "thong-tu-lien-tich", name: "Thông tư liên tịch", abbreviations: ["TTLT"], ...legal },
  { slug: "nghi-quyet-lien-tich", name: "Nghị quyết liên tịch", abbreviations: ["NQLT"], ...legal },
  { slug: "van-ban-hop-nhat", name: "Văn bản hợp nhất", abbreviations: ["VBHN"], ...legal },
  { slug: "nghi-quyet", name: "Nghị quyết", abbreviations: ["NQ"], ...both },
  { slug: "quyet-dinh", name: "Quyết định", abbreviations: ["QĐ"], ...both },
  { slug: "chi-thi", name: "Chỉ thị", abbreviations: ["CT"], ...both },
  { slug: "quy-che", name: "Quy chế", abbreviations: ["QC"], ...both },
  // Party provisions are numbered with QĐ: Quy định 66-QĐ/TW.
  { slug: "quy-dinh", name: "Quy định", abbreviations: ["QyĐ", "QĐ"], ...both },
  { slug: "thong-cao", name: "Thông cáo", abbreviations: ["TC"], ...state },
  { slug: "thong-bao", name: "Thông báo", abbreviations: ["TB"], ...both },
  { slug: "huong-dan", name: "Hướng dẫn", abbreviations: ["HD"], ...both },
  { slug: "chuong-trinh", name: "Chương trình", abbreviations: ["CTr"], ...both },
  { slug: "ke-hoach", name: "Kế hoạch", abbreviations: ["KH"], ...both },
  { slug: "phuong-an", name: "Phương án", abbreviations: ["PA"], ...both },
  { slug: "de-an", name: "Đề án", abbreviations: ["ĐA"], ...both },
  { slug: "du-an", name: "Dự án", abbreviations: ["DA"], ...state },
  { slug: "quy-hoach", name: "Quy hoạch", abbreviations: [], ...state },
  { slug: "chien-luoc", name: "Chiến lược", abbreviations: [], ...state },
  { slug: "bao-cao", name: "Báo cáo", abbreviations: ["BC"], ...both },
  { slug: "bien-ban", name: "Biên bản", abbreviations: ["BB"], ...both },
  { slug: "to-trinh", name: "Tờ trình", abbreviations: ["TTr"], ...both },
  { slug: "hop-dong", name: "Hợp đồng", abbreviations: ["HĐ"], ...state },
  { slug: "cong-van", name: "Công văn", abbreviations: ["CV"], ...both },
  { slug: "cong-dien", name: "Công điện", abbreviations: ["CĐ"], ...state },
  { slug: "thu-cong", name: "Thư công", abbreviations: [], ...state },
  { slug: "ban-ghi-nho", name: "Bản ghi nhớ", abbreviations: ["BGN"], ...state },
  { slug: "ban-thoa-thuan", name: "Bản thỏa thuận", abbreviations: ["BTT"], ...state },
  { slug: "giay-uy-quyen", name: "Giấy ủy quyền", abbreviations: ["GUQ"], ...state },
  { slug: "giay-moi", name: "Giấy mời", abbreviations: ["GM"], ...state },
  { slug: "giay-gioi-thieu", name: "Giấy giới thiệu", abbreviations: ["GGT"], ...state },
  { slug: "giay-nghi-phep", name: "Giấy nghỉ phép", abbreviations: ["GNP"], ...state },
  { slug: "phieu-gui", name: "Phiếu gửi", abbreviations: ["PG"], ...state },
  { slug: "phieu-chuyen", name: "Phiếu chuyển", abbreviations: ["PC"], ...state },
  { slug: "phieu-bao", name: "Phiếu báo", abbreviations: ["PB"], ...state },
  { slug: "sao-y", name: "Bản sao y", abbreviations: ["SY"], ...state },
  { slug: "trich-sao", name: "Bản trích sao", abbreviations: ["TrS"], ...state },
  { slug: "sao-luc", name: "Bản sao lục", abbreviations: ["SL"], ...state },
  { slug: "ket-luan", name: "Kết luận", abbreviations: ["KL"], ...both },
  { slug: "thong-tri", name: "Thông tri", abbreviations: ["TT"], ...party },
  // A letter named by no type of its own: "tại Văn bản số 05/2026/VLN/CV-LV".
  { slug: "van-ban", name: "Văn bản", abbreviations: [], ...both },
] as const satisfies readonly DocumentType[];
