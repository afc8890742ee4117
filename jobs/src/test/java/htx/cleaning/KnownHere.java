package htx.cleaning;

import static htx.testing.Rows.list;

import htx.contract.Known;
import htx.contract.Ratings;
import htx.quality.References;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.RatingRule;
import htx.silver.Sector;
import htx.source.KnownWords;
import htx.territory.Commune;
import htx.territory.District;
import htx.territory.Territory;
import java.util.List;

/** The names of places and the words that the sheets of these tests are read by. */
final class KnownHere {
  private static final Territory NAMES =
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
              code | name    | full_name     | province | valid_to
              169  | Đồng Hỷ | Huyện Đồng Hỷ | 19       | 2025-07-01
              """),
          List.of());

  private static final References WORDS =
      KnownWords.of(
          list(
              Sector.TABLE,
              """
              code | name_vi
              NN   | Nông nghiệp - lâm nghiệp - thủy sản
              XD   | Xây dựng
              """),
          list(
              Product.TABLE,
              """
              code | chain | name_vi | scale_unit
              tea  | tea   | Chè     | ha
              """),
          list(Fund.TABLE, "code | name_vi\nQHT | Quỹ tỉnh\nQTW | Quỹ trung ương\n"),
          List.of("coop_founded", "group_founded", "members"));

  static final Known ALL =
      new Known(
          NAMES,
          WORDS,
          Ratings.of(
              list(
                  RatingRule.TABLE,
                  """
                  circular           | rating  | rating_vi  | score_from | score_below | valid_from | valid_to
                  09/2017/TT-BNNPTNT | good    | Tốt        | 80         |             | 2017-05-31 |
                  09/2017/TT-BNNPTNT | fair    | Khá        | 65         | 80          | 2017-05-31 |
                  09/2017/TT-BNNPTNT | average | Trung bình | 50         | 65          | 2017-05-31 |
                  09/2017/TT-BNNPTNT | weak    | Yếu        | 0          | 50          | 2017-05-31 |
                  01/2020/TT-BKHĐT   | good    | Tốt        | 80         |             | 2020-04-01 |
                  01/2020/TT-BKHĐT   | fair    | Khá        | 60         | 80          | 2020-04-01 |
                  01/2020/TT-BKHĐT   | weak    | Yếu        | 0          | 60          | 2020-04-01 |
                  """)));

  private KnownHere() {}
}
