package htx.source;

import static htx.quality.Texts.text;
import static htx.quality.Words.yesNo;

import htx.contract.Covering;
import htx.contract.Line;
import htx.contract.SourceContract;
import htx.silver.CommuneStatus;

/** Where each rural commune stood in the new-rural programme. A later list restates its year. */
public final class CommuneStatuses {
  public static final SourceContract CONTRACT =
      SourceContract.csv("commune_status", "ntm_" + Vocabulary.YEAR + "\\.csv", ',')
          .restates("year")
          .covering(Covering.YEAR)
          .titled("tình trạng xã nông thôn mới", "new-rural communes")
          .expected(Vocabulary.YEARS)
          .missing("-", "…", "...")
          .header("xa", CommuneStatus.COMMUNE, text(100))
          .header("huyen", CommuneStatus.DISTRICT, text(100))
          .header("dang_ky", CommuneStatus.REGISTERED, yesNo())
          .header("dat_chuan", CommuneStatus.RECOGNISED, yesNo())
          .header("tieu_chi_13", CommuneStatus.CRITERION_13, yesNo())
          .given(Steps.year(CommuneStatus.YEAR))
          .then(Steps.district(CommuneStatus.DISTRICT, Line::periodEnd))
          .then(Steps.commune(CommuneStatus.COMMUNE, CommuneStatus.DISTRICT, Line::periodEnd))
          .into(CommuneStatus.TABLE);

  private CommuneStatuses() {}
}
