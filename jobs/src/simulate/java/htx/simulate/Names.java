package htx.simulate;

import java.util.List;
import java.util.Map;

/** Invented names: organisations called after weather and scenery, and what they make. */
final class Names {
  private static final List<String> FIRST =
      List.of(
          "Mây", "Sương", "Nắng", "Gió", "Suối", "Đồi", "Trăng", "Sao", "Mưa", "Lá", "Cỏ", "Hoa",
          "Nương", "Ruộng", "Rừng", "Thác", "Bến", "Ngõ", "Cầu", "Vườn", "Đèo", "Hồ", "Bãi", "Lối",
          "Bậc", "Chum", "Nón", "Gùi", "Thoi", "Chuông", "Sáo", "Diều", "Trống", "Đèn", "Khói",
          "Lúa", "Tre", "Cau", "Quế", "Hồi");
  private static final List<String> SECOND =
      List.of(
          "Xanh", "Mai", "Lam", "Biếc", "Sớm", "Vàng", "Bạc", "Tím", "Hồng", "Thơm", "Ngọt", "Ấm",
          "Lành", "Rộng", "Sâu", "Cao", "Mới", "Đầy", "Reo", "Bay", "Sáng", "Thu", "Xuân", "Hạ",
          "Đông", "Nhẹ", "Bền", "Vững", "Trong", "Mát", "Non", "Chín", "Nở", "Hát", "Ngân", "Vui");
  private static final Map<String, String> PRODUCT =
      Map.ofEntries(
          Map.entry("tea_fresh", "chè"),
          Map.entry("tea_dry", "chè"),
          Map.entry("hill_chicken", "gà đồi"),
          Map.entry("pig", "chăn nuôi lợn"),
          Map.entry("goat", "chăn nuôi dê"),
          Map.entry("rabbit", "chăn nuôi thỏ"),
          Map.entry("other_livestock", "chăn nuôi"),
          Map.entry("glass_noodle", "miến dong"),
          Map.entry("rice_noodle", "mỳ gạo"),
          Map.entry("vegetables", "rau an toàn"),
          Map.entry("fruit", "cây ăn quả"),
          Map.entry("mushroom", "nấm"),
          Map.entry("medicinal", "dược liệu"),
          Map.entry("forestry", "lâm nghiệp"));
  private static final Map<String, String> SECTOR =
      Map.of(
          "NN", "dịch vụ nông nghiệp",
          "CN-TTCN", "tiểu thủ công nghiệp",
          "XD", "xây dựng",
          "TM-DV", "thương mại dịch vụ",
          "VT", "vận tải",
          "TD", "Quỹ tín dụng nhân dân",
          "MT", "vệ sinh môi trường",
          "KHAC", "tổng hợp");
  private static final List<String> CREDIT_FUNDS = List.of("Suối Mơ", "Đồi Sim", "Nắng Mới");

  private static final List<String> FAMILY =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Dương", "Vũ", "Đặng", "Bùi", "Đỗ", "Ma", "Nông",
          "Lý", "Triệu", "Hà", "Lường", "Chu", "Tạ");
  private static final List<String> MALE =
      List.of("Văn", "Đức", "Hữu", "Quang", "Minh", "Xuân", "Mạnh", "Công");
  private static final List<String> FEMALE =
      List.of("Thị", "Thu", "Ngọc", "Bích", "Thanh", "Hồng", "Kim", "Thúy");
  private static final List<String> GIVEN_MALE =
      List.of(
          "An", "Bình", "Cường", "Dũng", "Hải", "Hùng", "Khánh", "Long", "Nam", "Phong", "Quân",
          "Sơn", "Thắng", "Tiến", "Tuấn", "Vinh");
  private static final List<String> GIVEN_FEMALE =
      List.of(
          "Anh", "Chi", "Dung", "Hà", "Hạnh", "Hoa", "Hương", "Lan", "Liên", "Mai", "Nga", "Nhung",
          "Oanh", "Thảo", "Tuyết", "Yến");

  private Names() {}

  /** The name of the n-th organisation of a kind; no two cooperatives share one. */
  static String organisation(String kind, String sector, String product, int n) {
    String what = PRODUCT.getOrDefault(product, SECTOR.get(sector));
    String proper = FIRST.get(n % FIRST.size()) + " " + SECOND.get(n / 40 % SECOND.size());
    int round = n / (FIRST.size() * SECOND.size());
    String tail = kind.equals("THT") || round == 0 ? "" : " " + (round + 1);
    String head =
        switch (kind) {
          case "THT" -> "THT " + what;
          case "LHHTX" -> "Liên hiệp HTX " + what;
          default -> sector.equals("TD") ? what : "HTX " + what;
        };
    boolean creditFund = sector.equals("TD") && kind.equals("HTX");
    return head + " " + (creditFund ? CREDIT_FUNDS.get(n % 3) : proper + tail);
  }

  static String person(boolean woman, long draw) {
    List<String> middle = woman ? FEMALE : MALE;
    List<String> given = woman ? GIVEN_FEMALE : GIVEN_MALE;
    return pick(FAMILY, draw) + " " + pick(middle, draw / 31) + " " + pick(given, draw / 977);
  }

  private static String pick(List<String> of, long draw) {
    return of.get((int) (draw % of.size()));
  }
}
