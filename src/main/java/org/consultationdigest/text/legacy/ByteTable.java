package org.consultationdigest.text.legacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An encoding in which one byte is one letter or mark. */
final class ByteTable implements LegacyEncoding.Conversion {
    private static final int FIRST = 0x80;
    /** Stands in a table where a byte has no Vietnamese meaning. */
    private static final char NOTHING = '·';

    /** TCVN 5712:1993, third set (VN3): no capitals with tones, those are typed in fonts of capitals. */
    static final ByteTable TCVN3 = new ByteTable("""
            ················
            ················
            ·ĂÂÊÔƠƯĐăâêôơưđ·
            ·····àảãáạ·ằẳẵắ·
            ······ặầẩẫấậè·ẻẽ
            éẹềểễếệìỉ···ĩíịò
            ·ỏõóọồổỗốộờởỡớợù
            ·ủũúụừửữứựỳỷỹýỵ·
            """, Map.of());

    /** RFC 1456, which puts six capitals among the control characters. */
    static final ByteTable VISCII =
            new ByteTable("""
            ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ
            ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ
            Õắằặấầẩậẽẹếềểễệố
            ồổỗỠƠộờởịỰỨỪỬơớƯ
            ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ
            ĐứÒÓÔạỷừửÙÚỹỵÝỡư
            àáâãảăữẫèéêẻìíĩỉ
            đựòóôõỏọụùúũủýợỮ
            """, Map.of(0x02, 'Ẳ', 0x05, 'Ẵ', 0x06, 'Ẫ', 0x14, 'Ỷ', 0x19, 'Ỹ', 0x1E, 'Ỵ'));

    /** VPS; capitals that share the byte of their small letter are typed in other fonts. */
    static final ByteTable VPS = new ByteTable("""
            ÀẢÃẤẦẨọỗĂếềểệẮẰẲ
            Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ
            ·ắằẳẵặỠớÙờởỡŨỨợỪ
            ổỬỲỸÍÌộỈĨÓửữÒỎÕự
            ầÁÂấẩẫậđẻÉÊẹỉễịỹ
            ƯỦồốÔỏơÈừứÚũưÝẺ·
            àáâãảạă·èéêẽìí·ĩ
            ẴĐòóôõ·Ơụùúủ·ỶẼỳ
            """, Map.of());

    /** Windows-1258 where it differs from windows-1252; five tones follow their vowel. */
    static final ByteTable CP1258 = new ByteTable("""
            ················
            ················
            ················
            ················
            ···Ă········\u0300···
            Đ·\u0309··Ơ·······Ư\u0303·
            ···ă········\u0301···
            đ·\u0323··ơ·······ư₫·
            """, Map.of());

    private final char[] letters = new char[256];
    private final Map<Character, Character> bytes = new HashMap<>();

    private ByteTable(String rows, Map<Integer, Character> controls) {
        String upperHalf = rows.replace("\n", "");
        for (int value = 0; value < 256; value++) {
            letters[value] = value < FIRST ? controls.getOrDefault(value, NOTHING) : upperHalf.charAt(value - FIRST);
            if (letters[value] != NOTHING) {
                bytes.put(letters[value], (char) value);
            }
        }
    }

    @Override
    public String decode(String seen) {
        StringBuilder text = new StringBuilder(seen.length());
        for (int i = 0; i < seen.length(); i++) {
            int value = SeenBytes.of(seen.charAt(i));
            char letter = value < 0 ? NOTHING : letters[value];
            text.append(letter == NOTHING ? seen.charAt(i) : letter);
        }
        return text.toString();
    }

    @Override
    public Optional<String> encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            Character value = bytes.get(letter);
            if (value == null && (letter > 0xFF || letters[letter] != NOTHING)) {
                return Optional.empty();
            }
            encoded.append(value == null ? letter : value.charValue());
        }
        return Optional.of(encoded.toString());
    }
}
