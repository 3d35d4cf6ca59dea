namespace StaffAssistant.Web.Layout;

/// <summary>The drawing of an icon on a grid of 24 units: a line, and for some a filled part.</summary>
internal sealed record IconShape(string Line, string? Filled = null)
{
    public static IconShape Of(IconName name) => name switch
    {
        IconName.ArrowRight => new("M5 12h14M13 6l6 6-6 6"),
        IconName.Ask => new("M12 21a9 9 0 1 0-9-9c0 1.6.4 3.1 1.2 4.4L3 21l4.6-1.2A9 9 0 0 0 12 21ZM9.7 9.6a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.2.9-1.2 1.7M12 16.4v.01"),
        IconName.Bookmark => new("M7 4h10v16l-5-4-5 4Z"),
        IconName.Calculator => new("M7 3.5h10a2 2 0 0 1 2 2v13a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-13a2 2 0 0 1 2 -2ZM8.5 8h7M9 12.5h.01M12 12.5h.01M15 12.5h.01M9 16.5h.01M12 16.5h.01M15 16.5h.01"),
        IconName.Calendar => new("M6 5.5h12a2 2 0 0 1 2 2v10.5a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-10.5a2 2 0 0 1 2 -2ZM4 10h16M8.5 3.5v4M15.5 3.5v4"),
        IconName.Chart => new("M4 20h16M7.5 16v-4M12 16V5M16.5 16V9"),
        IconName.Check => new("m5 12.5 4.5 4.5L19 7.5"),
        IconName.ChevronDown => new("m6 9 6 6 6-6"),
        IconName.ChevronLeft => new("m15 5-7 7 7 7"),
        IconName.ChevronRight => new("m9 5 7 7-7 7"),
        IconName.Clock => new("M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0ZM12 7.5V12l3 2"),
        IconName.Close => new("M6 6l12 12M18 6 6 18"),
        IconName.Collections => new("m12 4 8.5 4.5L12 13 3.5 8.5 12 4Zm-8 9 8 4.3 8-4.3"),
        IconName.Copy => new("M10.5 8.5h7a2 2 0 0 1 2 2v7.5a2 2 0 0 1 -2 2h-7a2 2 0 0 1 -2 -2v-7.5a2 2 0 0 1 2 -2ZM15.5 8.5V6a2 2 0 0 0-2-2H6.5a2 2 0 0 0-2 2v7.5a2 2 0 0 0 2 2h2"),
        IconName.Display => new("M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0Z", Filled: "M12 3.5v17a8.5 8.5 0 0 0 0-17Z"),
        IconName.Document => new("M6 3.5h8L19 8.5V20.5H6ZM14 3.5V8.5h5M9 12.5h7M9 16h7"),
        IconName.Download => new("M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14"),
        IconName.Enter => new("M19 6v5a3 3 0 0 1-3 3H5M9 10l-4 4 4 4"),
        IconName.Filter => new("M4 7h8M18 7h2M4 17h2M12 17h8M12.5 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0ZM6.5 17a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z"),
        IconName.Flag => new("M6 21V4M6 4.5h12l-2.5 4 2.5 4H6"),
        IconName.Form => new("M6 3.5h8L19 8.5V20.5H6ZM14 3.5V8.5h5"),
        IconName.Help => new("M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0ZM12 11v5.5M12 7.6v.01"),
        IconName.History => new("M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.5"),
        IconName.Keyboard => new("M5 6.5h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2ZM7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17 10.5h.01M8.5 14h7"),
        IconName.Library => new("M5 4v15M9.5 4v15M14 4.5l4.3 14.6M3 20.5h18"),
        IconName.Link => new("M10 13.5a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10.5a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2"),
        IconName.Lock => new("M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-5a2 2 0 0 1 2 -2ZM8 11V8a4 4 0 0 1 8 0v3"),
        IconName.Minus => new("M5 12h14"),
        IconName.More => new("M5 12h.01M12 12h.01M19 12h.01"),
        IconName.Plus => new("M12 5v14M5 12h14"),
        IconName.Quote => new("M4 6v12M9 8h11M9 12h11M9 16h7"),
        IconName.Rail => new("M6 5h12a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2ZM10 5v14M16 9.5 13.5 12l2.5 2.5"),
        IconName.Search => new("M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0ZM16 16l4.5 4.5"),
        IconName.SortUp => new("M12 19V5M6.5 10.5 12 5l5.5 5.5"),
        IconName.Transparency => new("M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0 -5.6 0Z"),
        IconName.Upload => new("M12 16V5M7.5 9.5 12 5l4.5 4.5M5 20h14"),
        IconName.Write => new("M4 20h4L19.5 8.5l-4-4L4 16v4ZM13 7l4 4"),
        IconName.Warning => new("M12 4 2.8 20h18.4L12 4ZM12 10.5v4M12 17.2v.01"),
    };
}
