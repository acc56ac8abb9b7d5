package org.consultationdigest.digest;
import java.nio.file.*;
class DrawExample { public static void main(String[] a) throws Exception { for (DigestLanguage l : DigestLanguage.values()) { Path p=Path.of(a[0], l+".xlsx"); new WorkbookWriter(FileLinks.below("../submissions")).write(ExampleDigest.in(l), p);
 for (JsonLines j : JsonLines.values()) { System.out.println("== "+j.path()); j.write(ExampleDigest.in(l), System.out);} } } }
