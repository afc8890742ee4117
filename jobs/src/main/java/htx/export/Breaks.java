package htx.export;

/** Breaks of definition in words. */
final class Breaks {
  private Breaks() {}

  /** What a break's code stands for, or the code where it is not known. */
  static String words(String code, Language language) {
    return switch (code) {
      case "tht_decree_77" ->
          language.say(
              "từ 25/11/2019 tổ hợp tác theo Nghị định 77/2019/NĐ-CP, không so sánh được với số"
                  + " liệu trước đó.",
              "from 25/11/2019 groups follow Decree 77/2019/NĐ-CP and do not compare with earlier"
                  + " figures.");
      case "debt_groups_2024" ->
          language.say(
              "từ 12/08/2024 nhóm nợ theo Thông tư 14/2024/TT-NHNN.",
              "from 12/08/2024 debt groups follow Circular 14/2024/TT-NHNN.");
      default -> code;
    };
  }
}
