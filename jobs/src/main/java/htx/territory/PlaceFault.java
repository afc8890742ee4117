package htx.territory;

import htx.table.Code;
import htx.table.Telling;

/** Why the name of a place cannot be read as the code of one unit. */
public enum PlaceFault implements Code {
  G_UNKNOWN_UNIT(
      Telling.of("Không có %s \"%s\"; gần nhất: %s", "There is no %s \"%s\"; nearest: %s")
          .advising(
              "Ghi đúng tên theo danh mục hành chính.", "Write the name of the official list.")),
  G_AMBIGUOUS_UNIT(
      Telling.of(
              "\"%s\" có thể là: %s; hãy ghi rõ xã, phường hay thị trấn",
              "\"%s\" may be any of: %s; write the kind of unit")
          .advising("Ghi rõ xã, phường hay thị trấn.", "Write the kind of unit with its name.")),
  G_NOT_VALID_THEN(
      Telling.of(
              "\"%s\" (%s) trong huyện này có %s, không có ngày %s%s",
              "\"%s\" (%s) was in this district %s, not on %s%s")
          .advising(
              "Ghi tên đơn vị hành chính vào thời điểm của số liệu.",
              "Write the unit as it was at the time of the figures."));

  private final Telling telling;

  PlaceFault(Telling telling) {
    this.telling = telling;
  }

  @Override
  public About about() {
    return About.CELL;
  }

  @Override
  public Effect effect() {
    return Effect.REFUSES;
  }

  @Override
  public Telling telling() {
    return telling;
  }
}
