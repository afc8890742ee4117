package htx.job.settings;

import java.util.List;

/**
 * A mistake in the shipped file and what is said of it.
 *
 * @param right a piece of the shipped file
 * @param wrong what stands there instead
 * @param at the line, the last of its kind, that the message is to name
 * @param column the column that it is to name
 */
record Mistake(String right, String wrong, String at, int column, String said) {
  static final List<Mistake> ALL =
      List.of(
          new Mistake(
              "  first_year: 2014",
              "  first_year: early",
              "  first_year: early",
              3,
              ", report.first_year: cần số nguyên từ 1990 đến 2100, thấy \"early\""),
          new Mistake(
              "  first_year: 2014",
              "  first_year: 1989",
              "  first_year: 1989",
              3,
              ", report.first_year: cần số nguyên từ 1990 đến 2100, thấy 1989"),
          new Mistake(
              "  first_year: 2014",
              "  first_year:",
              "  first_year:",
              3,
              ", report.first_year: cần số nguyên từ 1990 đến 2100, thấy chỗ trống"),
          new Mistake(
              "  first_year: 2014\n",
              "",
              "report:",
              1,
              ", report.first_year: thiếu; cần số nguyên từ 1990 đến 2100"),
          new Mistake(
              "  last_year: all",
              "  last_year: every",
              "  last_year: every",
              3,
              ", report.last_year: cần all hoặc số nguyên từ 1990 đến 2100, thấy \"every\""),
          new Mistake(
              "  last_year: all",
              "  last_year: 2013",
              "  last_year: 2013",
              3,
              ", report.last_year: năm cuối 2013 trước năm đầu 2014"),
          new Mistake(
              "  comparable_on: last",
              "  comparable_on: 2021-02-30",
              "  comparable_on: 2021-02-30",
              3,
              ", report.comparable_on: cần last hoặc ngày như 2021-12-31, thấy \"2021-02-30\""),
          new Mistake(
              "  province: \"19\"",
              "  province: 19",
              "  province: 19",
              3,
              ", report.province: cần chữ, không để trống, thấy 19;"
                  + " hãy viết trong ngoặc kép: \"19\""),
          new Mistake(
              "  effective_score: 65",
              "  effective_score: [65]",
              "  effective_score: [65]",
              3,
              ", report.effective_score: cần số từ 0 đến 100, thấy danh sách [65]"),
          new Mistake(
              "    - effective_share",
              "    - efective_share",
              "    - efective_share",
              7,
              ", report.ranked_indicators: không có chỉ tiêu \"efective_share\";"
                  + " gần nhất: effective_share"),
          new Mistake(
              "    - effective_share",
              "    - members",
              "  ranked_indicators:",
              3,
              ", report.ranked_indicators: cần danh sách có ít nhất một mục,"
                  + " không mục nào lặp lại, thấy danh sách"),
          new Mistake(
              "  fictitious: true",
              "  fictitious: maybe",
              "  fictitious: maybe",
              3,
              ", exports.fictitious: cần true hoặc false, thấy \"maybe\""),
          new Mistake(
              "  owner: Liên minh Hợp tác xã tỉnh Thái Nguyên",
              "  owner: \"\"",
              "  owner: \"\"",
              3,
              ", exports.owner: cần chữ, không để trống, thấy \"\""),
          new Mistake(
              "  closed_years: {}",
              "  closed_years: {2020: soon}",
              "  closed_years: {2020: soon}",
              18,
              ", deliveries.closed_years: cần ngày như 2021-12-31, thấy \"soon\""),
          new Mistake(
              "  closed_years: {}",
              "  closed_years: {last: 2021-06-30}",
              "  closed_years: {last: 2021-06-30}",
              18,
              ", deliveries.closed_years.last: không có khóa này; gần nhất: deliveries.closed_years"),
          new Mistake(
              "  settle_seconds: 30",
              "  settle_seconds: -1",
              "  settle_seconds: -1",
              3,
              ", deliveries.settle_seconds: cần số nguyên từ 0 đến 3600, thấy -1"),
          new Mistake(
              "  by_source: {}",
              "  by_source: {loan_leger: {file_mib: 2}}",
              "  by_source: {loan_leger: {file_mib: 2}}",
              15,
              ", limits.by_source.loan_leger: không có nguồn này; gần nhất: loan_ledger"),
          new Mistake(
              "  by_source: {}",
              "  by_source: {loan_ledger: {file_mb: 2}}",
              "  by_source: {loan_ledger: {file_mb: 2}}",
              29,
              ", limits.by_source.loan_ledger.file_mb: không có khóa này;"
                  + " gần nhất: limits.by_source.loan_ledger.file_mib"),
          new Mistake(
              "  by_source: {}",
              "  by_source: {loan_ledger: {rows: 2}}",
              "  by_source: {loan_ledger: {rows: 2}}",
              29,
              ", limits.by_source.loan_ledger.rows: tệp của nguồn này là văn bản;"
                  + " giới hạn này chỉ có ở bảng tính"),
          new Mistake(
              "  by_source: {}",
              "  by_source: {annual_return: {rows: 0}}",
              "  by_source: {annual_return: {rows: 0}}",
              31,
              ", limits.by_source.annual_return.rows: cần số nguyên từ 1 đến 1048576, thấy 0"),
          new Mistake(
              "  by_source: {}",
              "  by_source:",
              "  by_source:",
              3,
              ", limits.by_source: cần nhóm; {} nếu không có gì, thấy chỗ trống"),
          new Mistake(
              "  parallel_steps: 3",
              "  parallel_steps: 3\n  parallel_step: 4",
              "  parallel_step: 4",
              3,
              ", run.parallel_step: không có khóa này; gần nhất: run.parallel_steps"),
          new Mistake(
              "guardrails:",
              "guardrail:",
              "guardrail:",
              1,
              ", guardrail: không có khóa này; gần nhất: guardrails"),
          new Mistake(
              "  trend_base: 2015",
              "  trend_base: 2015\n  first_year: 2015",
              "  first_year: 2015",
              3,
              ", report.first_year: khóa này đã có ở dòng "
                  + SettingsTest.lineOf(
                      "  first_year: 2014", SettingsTest.text(SettingsTest.SHIPPED))),
          new Mistake(
              "  first_year: 2014",
              "\tfirst_year: 2014",
              "\tfirst_year: 2014",
              1,
              ": có dấu tab; YAML chỉ thụt dòng bằng dấu cách"),
          new Mistake(
              "  owner: Liên minh Hợp tác xã tỉnh Thái Nguyên",
              "  owner: Liên minh: tỉnh",
              "  owner: Liên minh: tỉnh",
              19,
              ": YAML không đọc được (mapping values are not allowed here)"));
}
