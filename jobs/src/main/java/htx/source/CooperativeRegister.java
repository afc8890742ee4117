package htx.source;

import static htx.quality.Dates.day;
import static htx.quality.Numbers.money;
import static htx.quality.Texts.text;
import static htx.quality.Words.listed;

import htx.contract.Covering;
import htx.contract.Line;
import htx.contract.Personal;
import htx.contract.SourceContract;
import htx.quality.Rule;
import htx.quality.Words;
import htx.silver.Cooperative;
import htx.silver.Cooperative.LegalStatus;
import java.util.List;

/**
 * The register of cooperatives and unions that a district's finance and planning office sends:
 * sheet "HTX" of its workbook. A later workbook of the same district and period restates it.
 */
public final class CooperativeRegister {
  static final String FILES =
      "htx_" + Vocabulary.DISTRICT + "_(?<period>20\\d{2}(?:-\\d{2})?)\\.xlsx";

  public static final SourceContract CONTRACT =
      SourceContract.workbook("cooperative_register", FILES, "HTX")
          .restates("district", "period")
          .covering(Covering.REGISTRY)
          .titled("danh sách hợp tác xã", "register of cooperatives")
          .expected(Vocabulary.REGISTERS_OF_DISTRICTS)
          .unitStated()
          .missing(Vocabulary.NOTHING)
          .running("STT", "TT", "Số TT")
          .header("Mã số", Cooperative.ORG_ID, Vocabulary.organisation())
          .or("Mã số thuế", "Mã số HTX")
          .header("Tên HTX, LHHTX", Cooperative.NAME, text(300))
          .or("Tên HTX", "Tên hợp tác xã, liên hiệp hợp tác xã")
          .header(
              "Loại hình",
              Cooperative.KIND,
              Words.meaning(Cooperative.Kind.HTX, "HTX", "Hợp tác xã", "Quỹ tín dụng nhân dân")
                  .or(Cooperative.Kind.LHHTX, "LHHTX", "Liên hiệp HTX", "Liên hiệp hợp tác xã"))
          .header("Xã, phường, thị trấn", Cooperative.COMMUNE, text(100))
          .or("Xã/phường/thị trấn", "Xã, phường, TT", "Địa chỉ (xã)")
          .header("Lĩnh vực", Cooperative.SECTOR, listed(Vocabulary.SECTORS))
          .or("Lĩnh vực hoạt động", "Ngành nghề")
          .header("Ngày thành lập", Cooperative.FOUNDED_ON, day())
          .under("Chấm dứt")
          .header("Ngày", Cooperative.ENDED_ON, day())
          .or("Ngày chấm dứt")
          .header("Hình thức", Cooperative.END_KIND, Vocabulary.endKind())
          .byItself()
          .header("Tình trạng", Cooperative.LEGAL_STATUS, Vocabulary.legalStatus())
          .or("Tình trạng pháp lý", "Tình trạng hoạt động")
          .summed("Vốn điều lệ", Cooperative.CHARTER_CAPITAL, money())
          .under("Người đại diện")
          .personal("Họ và tên", Personal.NAME)
          .or("Họ tên")
          .personal("Điện thoại", Personal.PHONE)
          .or("Số điện thoại", "ĐT")
          .byItself()
          .header("Thuộc liên hiệp", Cooperative.UNION_ID, Vocabulary.organisation())
          .or("Thuộc LHHTX")
          .given(Steps.periodEnd(Cooperative.REPORTED_ON))
          .given(Steps.named(Cooperative.DISTRICT, "district"))
          .then(Steps.commune(Cooperative.COMMUNE, Cooperative.DISTRICT, Line::periodEnd))
          .then(Steps.together(Cooperative.ENDED_ON, Cooperative.END_KIND))
          .rule(Rule.notAfter(Cooperative.FOUNDED_ON, Cooperative.REPORTED_ON))
          .rule(Rule.notAfter(Cooperative.ENDED_ON, Cooperative.REPORTED_ON))
          .rule(Rule.inOrder(Cooperative.FOUNDED_ON, Cooperative.ENDED_ON))
          .rule(endedWhereItEnded())
          .rules(Rule.notNegative(Cooperative.CHARTER_CAPITAL))
          .rule(Rule.plausible(Cooperative.CHARTER_CAPITAL, "1000000000000"))
          .into(Cooperative.TABLE);

  private CooperativeRegister() {}

  private static Rule endedWhereItEnded() {
    return new Rule(
        List.of(Cooperative.LEGAL_STATUS, Cooperative.ENDED_ON),
        values -> LegalStatus.ENDED.is(values.text(Cooperative.LEGAL_STATUS)),
        ContractFault.I_RULE_ENDED.of());
  }
}
