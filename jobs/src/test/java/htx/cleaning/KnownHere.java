package htx.cleaning;

import static htx.testing.Rows.list;

import htx.quality.References;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.source.KnownWords;
import htx.territory.Commune;
import htx.territory.District;
import htx.territory.Territory;

/** The names of places and the words that the sheets of these tests are read by. */
final class KnownHere {
  static final Territory NAMES =
      Territory.of(
          list(
              Commune.TABLE,
              """
              code  | name     | full_name   | unit_type | district
              05662 | Tân Long | Xã Tân Long | Xã        | 169
              """),
          list(
              District.TABLE,
              """
              code | name    | full_name     | province
              169  | Đồng Hỷ | Huyện Đồng Hỷ | 19
              """));

  static final References WORDS =
      KnownWords.of(
          list(
              Sector.TABLE,
              """
              code | name_vi
              NN   | Nông nghiệp - lâm nghiệp - thủy sản
              XD   | Xây dựng
              """),
          list(Product.TABLE, "code | chain\n"),
          list(Fund.TABLE, "code | name_vi\nQHT | Quỹ tỉnh\n"));

  private KnownHere() {}
}
