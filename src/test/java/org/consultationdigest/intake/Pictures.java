package org.consultationdigest.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Documents that show a picture, in the words of each kind of file. */
final class Pictures {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private Pictures() {}

    /** A white picture of so many pixels; {@code shade} makes it different from others. */
    static byte[] png(int width, int height, int shade) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        picture.setRGB(shade, 0, 0xFFFFFF);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word file with its words, and what it shows in this order. */
    static byte[] word(String words, String... shown) throws IOException {
        StringBuilder body =
                new StringBuilder("<w:document xmlns:w=\"urn:w\" xmlns:wp=\"urn:wp\" xmlns:v=\"urn:v\" xmlns:a=\""
                        + DRAWING + "\" xmlns:pic=\"urn:pic\" xmlns:r=\"" + OFFICE + "\"><w:body><w:p><w:r><w:t>"
                        + words
                        + "</w:t></w:r></w:p>");
        for (String one : shown) {
            body.append(one);
        }
        body.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        Archive word = new Archive()
                .with("[Content_Types].xml", contentTypes("word", "wordprocessingml.document"))
                .with("_rels/.rels", links("word/document.xml"))
                .with("word/document.xml", body.toString())
                .with("word/_rels/document.xml.rels", media("media/"))
                .with("word/media/image1.png", png(1654, 2339, 1))
                .with("word/media/image2.png", png(1654, 2339, 2))
                .with("word/media/logo.png", png(300, 300, 3))
                .with("word/media/page.emf", "drawing");
        return word.bytes();
    }

    /** A picture in the text, shown so large in points. */
    static String shown(String file, double width, double height) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"" + emu(width) + "\" cy=\"" + emu(height)
                + "\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"" + file
                + "\"/></pic:blipFill><pic:spPr><a:xfrm><a:ext cx=\"" + emu(width) + "\" cy=\"" + emu(height)
                + "\"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    /** The same in the words of earlier versions. */
    static String shownOfOld(String file, double width, double height) {
        return "<w:p><w:r><w:pict><v:shape style=\"width:" + width + "pt;height:" + height + "pt\"><v:imagedata r:id=\""
                + file + "\"/></v:shape></w:pict></w:r></w:p>";
    }

    /** The preview of a file that was laid in. */
    static String preview(String file, double width, double height) {
        return "<w:p><w:r><w:object><v:shape style=\"width:" + width + "pt;height:" + height
                + "pt\"><v:imagedata r:id=\"" + file + "\"/></v:shape></w:object></w:r></w:p>";
    }

    /** A presentation of one slide, of 720 by 540 points. */
    static byte[] slides(String words, double width, double height) throws IOException {
        return new Archive()
                .with("[Content_Types].xml", contentTypes("ppt", "presentationml.presentation"))
                .with("_rels/.rels", links("ppt/presentation.xml"))
                .with(
                        "ppt/presentation.xml",
                        "<p:presentation xmlns:p=\"urn:p\" xmlns:r=\"" + OFFICE
                                + "\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"s1\"/></p:sldIdLst>"
                                + "<p:sldSz cx=\"9144000\" cy=\"6858000\"/></p:presentation>")
                .with(
                        "ppt/_rels/presentation.xml.rels",
                        "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"s1\" Type=\"" + OFFICE
                                + "/slide\" Target=\"slides/slide1.xml\"/></Relationships>")
                .with(
                        "ppt/slides/slide1.xml",
                        "<p:sld xmlns:p=\"urn:p\" xmlns:a=\"" + DRAWING + "\" xmlns:r=\"" + OFFICE
                                + "\"><p:sp><a:t>" + words
                                + "</a:t></p:sp><p:pic><p:blipFill><a:blip r:embed=\"image1\"/>"
                                + "</p:blipFill><p:spPr><a:xfrm><a:ext cx=\"" + emu(width) + "\" cy=\"" + emu(height)
                                + "\"/></a:xfrm></p:spPr></p:pic></p:sld>")
                .with("ppt/slides/_rels/slide1.xml.rels", media("../media/"))
                .with("ppt/media/image1.png", png(1654, 2339, 1))
                .bytes();
    }

    /** An OpenDocument text that shows a picture, in centimetres. */
    static byte[] openDocument(String words, double width, double height) throws IOException {
        String office = "urn:oasis:names:tc:opendocument:xmlns:";
        return new Archive()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "<o:c xmlns:o=\"" + office + "office:1.0\" xmlns:t=\"" + office + "text:1.0\" xmlns:d=\""
                                + office
                                + "drawing:1.0\" xmlns:s=\"" + office + "svg-compatible:1.0\" xmlns:x=\"urn:x\"><t:p>"
                                + words
                                + "<d:frame s:width=\"" + width + "cm\" s:height=\"" + height
                                + "cm\"><d:image x:href=\"Pictures/1.png\"/></d:frame></t:p></o:c>")
                .with("Pictures/1.png", png(1654, 2339, 1))
                .bytes();
    }

    /** Rich text that shows a picture, in points, once for today's programs and once for older ones. */
    static byte[] richText(String words, int width, int height) {
        String size = "\\picwgoal" + width * 20 + "\\pichgoal" + height * 20;
        return ("{\\rtf1\\paperw11906\\paperh16838{\\fonttbl{\\f0 " + "Times New Roman".repeat(30) + ";}}" + words
                        + "{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzName}}}" + size + "\\pngblip\n"
                        + HexFormat.of().formatHex(png(1654, 2339, 1)) + "}}{\\nonshppict{\\pict" + size
                        + "\\wmetafile8 0102}}\\par}")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A mail that shows a scanned page and the logo of a signature in its words. */
    static byte[] mail(String disposition) {
        String mail = "Subject: Comments\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"part\"\n\n"
                + "--part\nContent-Type: text/html; charset=utf-8\n\n<p>Page below<img src='cid:a'><img src='cid:b'></p>\n"
                + part("page.png", "a", disposition, png(1654, 2339, 1))
                + part("logo.png", "b", disposition, png(300, 300, 3))
                + "--part--\n";
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String part(String name, String id, String disposition, byte[] picture) {
        return "--part\nContent-Type: image/png; name=\"" + name + "\"\nContent-ID: <" + id
                + ">\nContent-Disposition: " + disposition + "; filename=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(picture) + "\n";
    }

    private static long emu(double points) {
        return Math.round(points * 12_700);
    }

    private static String contentTypes(String folder, String kind) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/" + folder + "/" + (folder.equals("word") ? "document" : "presentation")
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument." + kind
                + ".main+xml\"/></Types>";
    }

    private static String links(String main) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"" + main + "\"/></Relationships>";
    }

    private static String media(String folder) {
        StringBuilder links = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (String name : new String[] {"image1.png", "image2.png", "logo.png", "page.emf"}) {
            links.append("<Relationship Id=\"" + name.substring(0, name.indexOf('.')) + "\" Type=\"" + OFFICE
                    + "/image\" Target=\"" + folder + name + "\"/>");
        }
        return links.append("</Relationships>").toString();
    }
}
