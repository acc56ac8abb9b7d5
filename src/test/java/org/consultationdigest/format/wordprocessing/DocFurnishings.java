package org.consultationdigest.format.wordprocessing;

/** The tables that every .doc file has: fonts, styles, a section, one numbered list. */
final class DocFurnishings {
    private static final int FIXED_STYLES = 15;
    private static final int PARAGRAPH_STYLE = 1;
    private static final int NO_STYLE = 0xFFF;

    private DocFurnishings() {}

    static void into(DocDirectory directory, int length) {
        directory.table(DocDirectory.PROPERTIES, new byte[544]);
        directory.table(DocDirectory.FONTS, fonts());
        directory.table(DocDirectory.STYLES, styles());
        directory.table(
                DocDirectory.SECTIONS,
                new LittleBytes().four(0).four(length).two(0).four(-1).zeros(6).bytes());
        byte[] list = list();
        byte[] level = level();
        directory.table(
                DocDirectory.LISTS, new LittleBytes().all(list).all(level).bytes(), list.length);
        directory.table(
                DocDirectory.LIST_USES,
                new LittleBytes().four(1).four(77).zeros(12).four(-1).bytes());
    }

    private static byte[] fonts() {
        LittleBytes font =
                new LittleBytes().one(0).two(400).one(0).one(0).zeros(34).characters("Times New Roman\0");
        return new LittleBytes()
                .two(1)
                .two(0)
                .one(font.size())
                .all(font.bytes())
                .bytes();
    }

    private static byte[] styles() {
        LittleBytes styles = new LittleBytes()
                .two(18)
                .two(FIXED_STYLES)
                .two(10)
                .two(1)
                .two(91)
                .two(FIXED_STYLES)
                .two(0)
                .zeros(6);
        style(styles, 0, "Normal", NO_STYLE);
        for (int level = 1; level <= 3; level++) {
            style(styles, level, "heading " + level, 0);
        }
        return styles.zeros(2 * (FIXED_STYLES - 4)).bytes();
    }

    private static void style(LittleBytes styles, int index, String name, int base) {
        LittleBytes style = new LittleBytes()
                .two(index)
                .two(PARAGRAPH_STYLE | base << 4)
                .two(2 | index << 4)
                .two(0)
                .two(0)
                .counted(name)
                .two(0)
                .two(2)
                .two(index)
                .two(0);
        styles.two(style.size()).all(style.bytes());
    }

    private static byte[] list() {
        LittleBytes list = new LittleBytes().two(1).four(77).four(0);
        for (int i = 0; i < 9; i++) {
            list.two(NO_STYLE);
        }
        return list.one(1).one(0).bytes();
    }

    /** Numbers with a dot: 1., 2., 3. */
    private static byte[] level() {
        return new LittleBytes()
                .four(1)
                .one(0)
                .one(0)
                .one(1)
                .zeros(8)
                .one(0)
                .zeros(8)
                .zeros(4)
                .counted("\0.")
                .bytes();
    }
}
