/** The most common surnames, which tell a name within a sentence as well: "Nguyễn Trường Giang". */
export const COMMON_SURNAMES: readonly string[] =
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lương đinh trịnh mai".split(" ");

/** Surnames that open the name of a signer, by his position: "VÕ TRỌNG HẢI", "- Lưu: VT. Phạm Văn Nghiêm". */
export const SURNAMES: readonly string[] = [
  ...COMMON_SURNAMES,
  ...(
    "đào đoàn vương trương lâm phùng tô hà tạ cao thái lưu châu chu từ quách triệu kiều tăng la nông hứa văn khuất nghiêm " +
    "doãn giàng lò lường cầm quàng điểu y k h thạch sơn kim danh ma hầu sùng vàng giang tống tôn ninh trà thân phương " +
    "quản thiều viên âu bế"
  ).split(" "),
];
