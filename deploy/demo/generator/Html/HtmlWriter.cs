using System.Text;
using System.Xml.Linq;

namespace StaffAssistant.DemoGenerator.Html;

/// <summary>Writes a page as an intranet serves it: the rule in the middle, around it the site's head, navigation and foot.</summary>
internal static class HtmlWriter
{
    private const string Look = "body{font-family:sans-serif;margin:0 auto;max-width:60rem}nav ul{display:flex;gap:1rem;list-style:none;padding:0}table{border-collapse:collapse}td,th{border:1px solid #888;padding:.3rem;text-align:left}";

    public static byte[] Write(SourceDocument source)
    {
        var page = new XElement(
            "html",
            new XAttribute("lang", "de"),
            new XElement("head", new XElement("meta", new XAttribute("charset", "utf-8")), new XElement("title", source.FullTitle), new XElement("style", Look)),
            new XElement("body", Head(source), Navigation(), new XElement("main", Article(source)), Foot(source)));
        return Encoding.UTF8.GetBytes("<!DOCTYPE html>\n" + page + "\n");
    }

    private static XElement Article(SourceDocument source)
    {
        var article = new XElement("article", new XElement("h1", $"{source.FullTitle} ({source.Number})"));
        article.Add(source.Blocks.Select(Render));
        return article;
    }

    private static XElement Render(Block block) => block switch
    {
        Block.Heading heading => new XElement($"h{heading.Level + 1}", heading.Full),
        Block.Paragraph paragraph => new XElement("p", paragraph.Number.Length == 0 ? paragraph.Text : $"{paragraph.Number} {paragraph.Text}"),
        Block.ItemList list => new XElement(list.Ordered ? "ol" : "ul", list.Items.Select(item => new XElement("li", item))),
        Block.Table table => new XElement(
            "table",
            new XElement("thead", Row(table.Rows[0], "th")),
            new XElement("tbody", table.Rows.Skip(1).Select(row => Row(row, "td")))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static XElement Row(IReadOnlyList<string> cells, string name) => new("tr", cells.Select(cell => new XElement(name, cell)));

    private static XElement Head(SourceDocument source) =>
        new("header", new XElement("p", source.Header), new XElement("p", source.HeaderRight));

    private static XElement Navigation() => new(
        "nav",
        new XElement("ul", new[] { "Startseite", "Regelungen", "Formulare", "Telefonverzeichnis", "Kantine" }.Select(name =>
            new XElement("li", new XElement("a", new XAttribute("href", $"/intranet/{name.ToLowerInvariant()}"), name)))));

    private static XElement Foot(SourceDocument source) => new(
        "footer", new XElement("p", $"Verantwortlich für diese Seite: {source.Footer}"), new XElement("p", $"Stand {source.ValidFrom:dd.MM.yyyy} · Impressum · Barriere melden"));
}
