/**
 * Area codes of North America that lie over an older one and that the table does not know, or knows a part of: they share its area, and so its zones.
 * Source: the North American Numbering Plan Administrator's list of area codes (nanpa.com, "Area Code Map" and its planning letters), as of 2025.
 */
export const overlays: Readonly<Record<string, string>> = {
  357: '559', 364: '270', 436: '440', 448: '850', 457: '318', 458: '541', 471: '662', 483: '334', 621: '713',
  624: '716', 679: '313', 689: '407', 729: '423', 837: '530', 861: '309', 924: '507', 930: '812', 986: '208',
}
