/** Surnames that open the name of a signer where it is set in capitals, like his position: "VÕ TRỌNG HẢI". */
export const SURNAMES: readonly string[] = (
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai " +
  "tô hà tạ cao thái lương lưu châu chu từ quách triệu kiều tăng la nông hứa văn khuất nghiêm doãn giàng lò lường cầm quàng " +
  "điểu y k h thạch sơn kim danh ma hầu sùng vàng giang tống tôn ninh trà thân phương quản thiều viên âu bế"
).split(" ");
