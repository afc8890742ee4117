package htx.source;

/** Takes a cell's place apart: {@code C12} stands in column 3, the field {@code 7} in column 7. */
final class Place {
  private Place() {}

  /** The number of the column, from 1. */
  static int column(String place) {
    int letters = 0;
    int column = 0;

    while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
      column = column * 26 + (place.charAt(letters) - 'A' + 1);
      letters++;
    }

    return letters == 0 ? Integer.parseInt(place) : column;
  }
}
