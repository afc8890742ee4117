package htx.source;

import static htx.quality.Dates.day;
import static htx.quality.Numbers.count;
import static htx.quality.Texts.text;
import static htx.quality.Words.listed;

import htx.contract.Covering;
import htx.contract.Given;
import htx.contract.Line;
import htx.contract.SourceContract;
import htx.quality.Rule;
import htx.silver.Cooperative;
import htx.silver.Cooperative.LegalStatus;

/**
 * The list of cooperative groups in a district's workbook: sheet "THT". Workbooks of a part of the
 * year list only the groups founded or ended in it, so that the list may be empty.
 */
public final class GroupRegister {
  public static final SourceContract CONTRACT =
      SourceContract.workbook("group_register", CooperativeRegister.FILES, "THT")
          .restates("district", "period")
          .covering(Covering.REGISTRY)
          .titled("danh sách tổ hợp tác", "register of cooperative groups")
          .expected(Vocabulary.REGISTERS_OF_DISTRICTS)
          .maybeEmpty()
          .missing(Vocabulary.NOTHING)
          .running("STT", "TT", "Số TT")
          .header("Mã số", Cooperative.ORG_ID, Vocabulary.organisation())
          .or("Mã số THT")
          .header("Tên tổ hợp tác", Cooperative.NAME, text(300))
          .or("Tên THT")
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
          .summed("Số thành viên", Cooperative.REPORTED_MEMBERS, count())
          .given(Steps.constant(Cooperative.KIND, Cooperative.Kind.THT))
          .given(Steps.periodEnd(Cooperative.REPORTED_ON))
          .given(Steps.named(Cooperative.DISTRICT, "district"))
          .given(new Given(Cooperative.LEGAL_STATUS, GroupRegister::standing))
          .then(Steps.commune(Cooperative.COMMUNE, Cooperative.DISTRICT, Line::periodEnd))
          .then(Steps.together(Cooperative.ENDED_ON, Cooperative.END_KIND))
          .rule(Rule.notAfter(Cooperative.FOUNDED_ON, Cooperative.REPORTED_ON))
          .rule(Rule.notAfter(Cooperative.ENDED_ON, Cooperative.REPORTED_ON))
          .rule(Rule.inOrder(Cooperative.FOUNDED_ON, Cooperative.ENDED_ON))
          .rules(Rule.notNegative(Cooperative.REPORTED_MEMBERS))
          .into(Cooperative.TABLE);

  private GroupRegister() {}

  private static void standing(Line line) {
    boolean ended = line.values().has(Cooperative.ENDED_ON);
    LegalStatus status = ended ? LegalStatus.ENDED : LegalStatus.ACTIVE;
    line.values().put(Cooperative.LEGAL_STATUS, status.code());
  }
}
