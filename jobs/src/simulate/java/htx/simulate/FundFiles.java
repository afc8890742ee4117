package htx.simulate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** The ledgers and balances that each fund sends at mid-year and after the year's end. */
final class FundFiles {
  private final World world;
  private final Lending lending;
  private final Landing landing;

  FundFiles(World world, Lending lending, Landing landing) {
    this.world = world;
    this.lending = lending;
    this.landing = landing;
  }

  void write() {
    for (int year = world.settings().firstYear(); year <= world.settings().lastYear(); year++) {
      half(LocalDate.of(year, 6, 30), LocalDate.of(year, 7, 12));
      half(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 15));
    }
  }

  private void half(LocalDate end, LocalDate delivered) {
    LocalDate day = delivered;

    for (var sender : world.calibration().lenders().senders().entrySet()) {
      send(end, day, sender.getKey(), sender.getValue());
      day = day.plusDays(1);
    }
  }

  private void send(LocalDate end, LocalDate delivered, String sender, List<String> funds) {
    for (String fund : funds) {
      List<Loan> loans = lending.of(fund);
      String ledger = "vay_" + fund + "_" + end.getYear() + ".csv.gz";
      String balances = "du-no_" + fund + "_" + end + ".csv.gz";
      landing.gzip(delivered, sender, ledger, "\ufeff" + ledger(ledger, fund, loans, end));
      landing.gzip(delivered, sender, balances, balances(balances, fund, loans, end));
    }
  }

  /** The loans of the year up to the day; a line with a mistake in it now and then. */
  private String ledger(String file, String fund, List<Loan> loans, LocalDate end) {
    Random random = world.seeds().stream("ledger", fund, end);
    StringBuilder text =
        new StringBuilder("# " + SheetPen.FICTITIOUS + "\n")
            .append(
                "so_hop_dong;nguoi_vay;so_dinh_danh;so_tai_khoan;doi_tuong;ma_to_chuc;xa;huyen;")
            .append("ngay_giai_ngan;so_tien;thoi_han_thang;lai_suat_nam;muc_dich;uu_tien\n");
    Loan last = null;

    for (Loan loan : loans) {
      if (loan.disbursedOn().getYear() == end.getYear() && !loan.disbursedOn().isAfter(end)) {
        line(text, loan, loan.number(), Notation.number(loan.amount()), random);
        last = loan;
      }
    }

    if (last != null) {
      Set<Mistake> mistakes =
          world.events().mistakes(file, random.nextInt(8), Mistake.NO_ID, Mistake.BAD_NUMBER);

      if (mistakes.contains(Mistake.NO_ID)) {
        line(text, last, "", Notation.number(last.amount()), random);
      }

      if (mistakes.contains(Mistake.BAD_NUMBER)) {
        line(text, last, stranger(fund, end), "một trăm triệu", random);
      }
    }

    return text.toString();
  }

  private void line(StringBuilder text, Loan loan, String number, String amount, Random random) {
    Units.Unit commune = world.commune(loan.organisation(), loan.disbursedOn());
    Units.Unit district = world.units().district(commune.district(), loan.disbursedOn());
    long account =
        900_000_000_000L + world.seeds().number(51, loan.number().hashCode()) % 1_000_000;
    text.append(
        String.join(
            ";",
            number,
            loan.borrower(),
            loan.borrowerId(),
            "" + account,
            loan.kind(),
            loan.organisation().id,
            commune.fullName(),
            spelt(district, random),
            Notation.day(loan.disbursedOn()),
            amount,
            "" + loan.termMonths(),
            loan.rate(),
            loan.purpose(),
            loan.priority()));
    text.append('\n');
  }

  /** A district as clerks write it, mostly in full. */
  private static String spelt(Units.Unit district, Random random) {
    String full = district.fullName();
    return switch (random.nextInt(24)) {
      case 0 -> DistrictStyle.spelt(full, DistrictStyle.Spelling.DECOMPOSED);
      case 1 -> DistrictStyle.spelt(full, DistrictStyle.Spelling.OLD_TONES);
      case 2 -> DistrictStyle.spelt(full, DistrictStyle.Spelling.NO_BREAK);
      case 3 -> full.toUpperCase(Locale.ROOT);
      case 4 -> full.replace("Thành phố", "TP.").replace("Thị xã", "TX.").replace("Huyện", "H.");
      case 5 -> district.name();
      default -> full;
    };
  }

  private String balances(String file, String fund, List<Loan> loans, LocalDate end) {
    StringBuilder text =
        new StringBuilder("# " + SheetPen.FICTITIOUS + "\n")
            .append("so_hop_dong;du_no;so_ngay_qua_han;nhom_no\n");

    for (Loan loan : loans) {
      long owed = loan.outstanding(end);

      if (owed > 0) {
        text.append(loan.number()).append(';').append(Notation.number(owed)).append(';');
        text.append(loan.daysOverdue(end)).append(';').append(loan.debtGroup(end)).append('\n');
      }
    }

    if (world.events().has(file, Mistake.BAD_NUMBER)) {
      text.append(stranger(fund, end)).append(";chưa đối chiếu;0;1\n");
    }

    return text.toString();
  }

  /** The number of a contract that is none of the world's. */
  private static String stranger(String fund, LocalDate end) {
    return fund + "-" + end.getYear() + "-99999";
  }
}
