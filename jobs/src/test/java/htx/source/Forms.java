package htx.source;

import htx.sheet.Sheet;

/** Sheets in the shape in which offices send them. */
public final class Forms {
  public static final String REGISTER_HEAD =
      """
      UBND HUYỆN ĐỒNG HỶ
      PHÒNG TÀI CHÍNH - KẾ HOẠCH
      DANH SÁCH HỢP TÁC XÃ, LIÊN HIỆP HỢP TÁC XÃ NĂM 2018
      (Kỳ báo cáo từ 15/12/2017 đến 14/12/2018)
       | | | | | | | | | Đơn vị tính: triệu đồng
      STT | Mã số | Tên HTX, LHHTX | Loại hình | Xã, phường, thị trấn | Lĩnh vực | Ngày thành lập | Chấm dứt | | Tình trạng | Vốn điều lệ | Người đại diện | | Thuộc liên hiệp
       | | | | | | | Ngày | Hình thức | | | Họ và tên | Điện thoại |
      """;

  static final String REGISTER_BODY =
      """
      I | Nông nghiệp - lâm nghiệp - thủy sản
      #1 | 4690000001 | HTX Mây Xanh | HTX | Xã Tân Long | Nông nghiệp - lâm nghiệp - thủy sản | 05/3/2016 | | | Đang hoạt động | #1500.5 | Nguyễn Thị Giả | 0140000001 |
      #2 | 4690000002 | HTX Gió Mai | HTX | Tân Long | Nông nghiệp - lâm nghiệp - thủy sản | @2014-02-01 | 1.6.2018 | Giải thể | Đã giải thể, chấm dứt tồn tại | 200 | Trần Văn Giả | |

       | | Cộng I: 2 | | | | | | | | 1.700,5
      II | Xây dựng
      #1 | 4690000003 | LHHTX Suối Lam | LHHTX | Xã Tân Long | Xây dựng | 05-03-2016 | - | - | Đang hoạt động | … | Lê Thị Giả | | 4698000001
       | | Cộng II: 1
       | | Tổng cộng: 3 | | | | | | | | 1.700,5

      Ghi chú: số liệu giả lập
       | | | | Trưởng phòng | Nguyễn Văn Ký Tên
      """;

  public static final String REGISTER = REGISTER_HEAD + REGISTER_BODY;

  private Forms() {}

  /** The register of a district for 2018, as delivered with some text. */
  public static Sheet register(String delivery, String text) {
    return Sheet.workbook(CooperativeRegister.CONTRACT, delivery, "htx_169_2018.xlsx", text);
  }
}
