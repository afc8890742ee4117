package htx.export.report;

import htx.export.report.ExportSettings.ByteOrderMark;
import htx.export.report.ExportSettings.Content;
import htx.table.Language;

/**
 * How a publication looks and whose it is, as the group {@code exports} of the settings has it.
 *
 * @param language the language of the workbooks
 * @param owner the organisation that issues the publication, in the publication's language
 * @param provinceName the province's name with the kind of unit: {@code Tỉnh Thái Nguyên}
 * @param csvByteOrderMark the mark of its text files
 * @param fictitious what its figures are
 */
public record ExportChoices(
    Language language,
    String owner,
    String provinceName,
    ByteOrderMark csvByteOrderMark,
    Content fictitious) {}
