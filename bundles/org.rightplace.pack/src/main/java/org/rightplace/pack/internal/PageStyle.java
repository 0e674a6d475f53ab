package org.rightplace.pack.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rightplace.chart.Palette;
import org.rightplace.model.Level;

/** How a pack looks on a screen and on paper. The levels have the colours they have in the charts. */
final class PageStyle {

    private static final String SHEET = """
            *{box-sizing:border-box}
            html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1D2630;background:#fff}
            body{max-width:62rem;margin:0 auto;padding:2rem 1.5rem 4rem}
            h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem}
            h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid #005EB8}
            h3{font-size:1.05rem;margin:2rem 0 .5rem}
            p,ul,ol,dl{margin:.5rem 0}
            p,li,dd{max-width:46rem;overflow-wrap:anywhere}
            a{color:#005EB8}
            a:focus-visible{outline:3px solid #FFB000;outline-offset:2px}
            .subtitle{color:#55626F}
            .skip{position:absolute;left:-999rem}
            .skip:focus{position:static}
            nav h2{font-size:.75rem;letter-spacing:.06em;text-transform:uppercase;color:#55626F;border:0;margin:1.5rem 0 .25rem;padding:0}
            nav ol{margin:0;padding-left:1.25rem}
            .notice{border-left:4px solid #A15C00;background:#FFF6E5;padding:.5rem .75rem}
            dl>div{display:grid;grid-template-columns:13rem 1fr;gap:0 1rem;border-bottom:1px solid #D9DFE5;padding:.4rem 0}
            dt{font-weight:600;grid-column:1}
            dd{margin:0 0 .15rem;grid-column:2}
            .wide{overflow-x:auto}
            table{border-collapse:collapse;width:100%;font-size:.9rem}
            caption{text-align:left;color:#55626F;padding:.25rem 0}
            th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #D9DFE5;overflow-wrap:break-word}
            td a{overflow-wrap:anywhere}
            thead th{background:#F5F7F9;white-space:nowrap}
            tbody th{font-weight:600}
            .level{display:inline-block;padding:.05rem .45rem;border-left:4px solid;border-radius:2px}
            .many table{font-size:.8rem}
            .many th,.many td{padding:.35rem .35rem}
            .many thead th{white-space:normal}
            .many .level{border-left-width:3px;padding:.05rem .3rem}
            figure{margin:1rem 0}
            figure svg{width:100%;height:auto;display:block}
            figcaption{color:#55626F;font-size:.875rem}
            footer{margin-top:3rem;color:#55626F;font-size:.875rem}
            @media (max-width:40rem){dl>div{grid-template-columns:1fr}dt,dd{grid-column:1}}
            @media print{
            @page{size:A4;margin:18mm 16mm}
            html{font-size:10.5pt}body{max-width:none;padding:0}
            nav,.skip{display:none}a{color:inherit;text-decoration:none}
            .many table{font-size:8pt}
            @page broad{size:A4 landscape;margin:16mm 18mm}
            section:has(.many){page:broad}
            section+section{break-before:page}
            h2,h3{break-after:avoid}tr,figure,dl>div,.notice{break-inside:avoid}
            thead{display:table-header-group}
            .wide{overflow:visible}
            *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
            }
            """;

    private final List<Level> levels;
    private final Palette palette;

    PageStyle(List<Level> levels, Palette palette) {
        this.levels = levels;
        this.palette = palette;
    }

    String css() {
        var css = new StringBuilder(SHEET);
        IntStream.range(0, levels.size()).forEach(i -> css.append(".level-%d{background:%s;border-color:%s}%n"
                .formatted(
                        i,
                        palette.tint(i, levels.size()).hex(),
                        palette.level(i, levels.size()).hex())
                .replace("\r\n", "\n")));
        return css.toString();
    }

    Optional<String> levelClass(String levelId) {
        return IntStream.range(0, levels.size())
                .filter(i -> levels.get(i).id().equals(levelId))
                .mapToObj(i -> "level-" + i)
                .findFirst();
    }
}
