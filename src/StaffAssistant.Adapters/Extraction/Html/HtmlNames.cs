using System.Collections.Frozen;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>What the elements of HTML are, by their names (WHATWG HTML, sections 13.1.2 and 13.2.4.2).</summary>
internal static class HtmlNames
{
    /// <summary>Elements without content and end tag.</summary>
    public static readonly FrozenSet<string> Void = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    /// <summary>Elements that stand on lines of their own and end an open paragraph.</summary>
    public static readonly FrozenSet<string> Block = Set(
        """
        address article aside blockquote body center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol
        optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul caption xmp
        """);

    /// <summary>Elements whose end tag closes only them, not what was opened inside them.</summary>
    public static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements whose words are not part of the text: programs, controls, drawings, what stands in for something else.</summary>
    public static readonly FrozenSet<string> WithoutText = Set(
        "script style template noscript noframes noembed iframe object applet embed canvas audio video map svg math button select datalist textarea nav rp rt head title");

    /// <summary>Elements around the text of a page that repeat on every page.</summary>
    public static readonly FrozenSet<string> AroundText = Set("header footer aside");

    /// <summary>Elements in which <see cref="AroundText"/> belongs to the text.</summary>
    public static readonly FrozenSet<string> Content = Set("main article section");

    /// <summary>Elements that run or show what is not in the file.</summary>
    public static readonly FrozenSet<string> Active = Set("script iframe object embed applet frame");

    /// <summary>Parts of a table that mean nothing outside one.</summary>
    public static readonly FrozenSet<string> TablePart = Set("caption colgroup tbody td tfoot th thead tr");

    /// <summary>Struck words.</summary>
    public static readonly FrozenSet<string> Struck = Set("del s strike");

    /// <summary>Elements that no end tag of something outside may close.</summary>
    public static readonly FrozenSet<string> Scope = Set("table td th caption html template object applet marquee");

    private static FrozenSet<string> Set(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
