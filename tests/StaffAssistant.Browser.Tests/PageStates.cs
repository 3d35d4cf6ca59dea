using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

/// <summary>Every page in every state. A new page or state gets a line here, and with it axe, the narrow widths and its pictures.</summary>
public static class PageStates
{
    private const string Tagegeld = "Wie hoch ist das Tagegeld bei einer eintägigen Dienstreise?";
    private const string Answered = "p[role=status]:not(:empty)";
    private const string Documents = "table.docs tbody th";
    private const string Rules = "table.register tbody th";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("anmelden", "/anmelden", "button[name=person]", null, Still: true),
        new("anmelden-abgelehnt", "/anmelden/abgelehnt?grund=GroupsUnknown", "h1", null, Still: true),
        new("abgemeldet", "/abgemeldet", "h1", null, Still: true),
        new("anmelden-anzeige", "/anmelden", "button[name=person]", null, Menu("anzeige"), Still: true),
        new("fragen", "/", ".examples"),
        new("fragen-antwort", Ask(Tagegeld), Answered),
        new("fragen-zitat", Ask(Tagegeld), Answered, Open: Click(".cite", "#quelle-1.source-on")),
        new("fragen-damals", Ask(Tagegeld) + "&stichtag=2025-06-01", Answered),
        new("fragen-liste", Ask("Welche Unterlagen gehören zum Antrag auf Mietkaution?"), Answered),
        new("fragen-tabelle", Ask("Wer zeichnet einen Bescheid über 5.000 Euro?"), Answered),
        new("fragen-nicht-eindeutig", Ask("Darf ich meinen Hund mit ins Büro bringen?"), Answered),
        new("fragen-keine-quelle", Ask("Wie wird das Wetter in Honolulu?"), Answered),
        new("fragen-dokument", Ask("Wo finde ich das Formular für die Nebentätigkeit?"), Answered),
        new("fragen-entscheidung", Ask("Soll ich den Antrag von Frau Wessels auf Übernahme der Mietkaution ablehnen?"), Answered),
        new("fragen-konflikt", Ask("Bis zu welchem Betrag darf ich Werbeartikel annehmen?"), Answered),
        new("fragen-rueckfrage", Ask("Wie hoch ist das Tagegeld?"), Answered),
        new("fragen-folgefrage", Ask(Tagegeld), Answered, Open: FollowUp),
        new("gespraech-unbekannt", "/?gespraech=00000000000040008000000000000000", "section.notice"),
        new("verlauf", Ask(Tagegeld), Answered, Open: History),
        new("verlauf-umbenennen", Ask(Tagegeld), Answered, Open: page => Then(page, History, ".acts button", ".rename input")),
        new("verlauf-loeschen", Ask(Tagegeld), Answered, Open: page => Then(page, History, "[data-delete]", "[role=dialog]")),
        new("verlauf-leer", "/verlauf", ".lead", "sw"),
        new("fragen-grenze", Ask(Tagegeld), ".notice h2", CountyApp.Busy),
        new("fragen-modell", Ask(Tagegeld) + "&modus=modell", Answered, Open: Click("details.withheld summary", "details.withheld[open] li")),
        new("fragen-modell-ausfall", Ask(ScriptedModel.Failing) + "&modus=modell", Answered),
        new("rueckmeldung", Ask(Tagegeld), Answered, Open: Click(".feedback-row button:nth-of-type(2)", "input[name=grund]")),
        new("rueckmeldung-gezaehlt", Ask(Tagegeld), Answered, Open: Click(".feedback-row button", ".feedback-said:not(:empty)")),
        new("luecke-melden", Ask("Wie wird das Wetter in Honolulu?"), Answered, Open: Click(".feedback button", "#gesendete-frage")),
        new("luecken", "/luecken", ".entries", "ad"),
        new("luecken-leer", "/luecken?stand=verworfen", "#filter-stand", "ad"),
        new("barrieren", "/barrieren", ".entries", "th"),
        new("hilfe", "/hilfe", "#gespeichert"),
        new("barrierefreiheit", "/barrierefreiheit", "#barriere"),
        new("quelle", Ask(Tagegeld), Answered, Open: Click("#quelle-1 h3 a", ".said:focus")),
        new("stichtag", "/?stichtag=2024-05-01", ".examples", Open: Menu("stichtag")),
        new("sammlungen", "/", ".examples", Open: Menu("sammlungen")),
        new("konto", "/", ".examples", Open: Menu("konto")),
        new("schreiben", "/schreiben", ".templates li"),
        new("schreiben-entwurf", "/schreiben?vorlage=anhörung", ".fields"),
        new("schreiben-vermerk", Ask("Welche Unterlagen gehören zum Antrag auf Mietkaution?"), Answered, Open: Click("a[href*=vermerk]", ".fields .cited li")),
        new("schreiben-ausformuliert", "/schreiben?vorlage=vermerk", ".fields", Open: WordField),
        new("schreiben-fuellen", "/schreiben?vorlage=vermerk", ".fields", Open: FillField),
        new("schreiben-unbekannt", "/schreiben/00000000000040008000000000000000", ".notice"),
        new("regelungen", "/regelungen", Rules),
        new("regelungen-nummer", "/regelungen?ordnung=nummer&suche=reise&zustand=gilt", Rules),
        new("regelungen-eingrenzen", "/regelungen?art=Formular", Rules, Open: Narrow),
        new("regelungen-leer", "/regelungen?suche=gibtesnicht", ".notice"),
        new("regelungen-neu", "/regelungen/neu", ".lines"),
        new("recherche", "/recherche", "#suche"),
        new("recherche-treffer", "/recherche?suche=Reisekosten", ".results li"),
        new("recherche-eingrenzen", "/recherche?suche=Reisekosten&zustand=alle&art=Dienstanweisung", ".results li", Open: NarrowHits),
        new("recherche-woertlich", "/recherche?suche=Reisekosten&woertlich=ja", ".results li"),
        new("recherche-nichts", "/recherche?suche=Pinguine", ".notice"),
        new("merkliste", "/recherche?suche=Tagegeld", ".results li", Open: KeepFirst),
        new("schreiben-uebernehmen", "/recherche?suche=Tagegeld", ".results li", Open: TakeFirst),
        new("schreiben-mitgenommen", "/recherche?suche=Tagegeld", ".results li", Open: TakeAside),
        new("merkliste-satz", Ask("Welche Unterlagen gehören zum Antrag auf Mietkaution?"), Answered, Open: KeepSentence),
        new("merkliste-leer", "/merkliste", ".notice", "sw"),
        new("zusammenfassen", "/zusammenfassen", "#eingabe-text"),
        new("zusammenfassen-fehlt", "/zusammenfassen", "#eingabe-text", Open: Click("form.choose button[type=submit]", ".fault:not(:empty)")),
        new("zusammenfassen-text", "/zusammenfassen", "#eingabe-text", Open: Type(".summary", ("eingabe", Rule))),
        new("zusammenfassen-dokument", "/regelungen?suche=reise", Rules, Open: Summarise),
        new("vergleichen", "/vergleichen", "#alt-text"),
        new("vergleichen-texte", "/vergleichen", "#alt-text", Open: Type("#unterschiede", ("alt", Rule), ("neu", RuleAnew))),
        new("sprache", "/sprache-pruefen", "#eingabe-text"),
        new("sprache-bericht", "/sprache-pruefen", "#eingabe-text", Open: Type("#lesbarkeit", ("eingabe", Rule))),
        new("sprache-uebertragen", "/sprache-pruefen", "#ziel", Open: Rewrite),
        new("protokoll", "/protokoll", "#eingabe-text"),
        new("protokoll-entwurf", "/protokoll", "#eingabe-text", Open: Type("#entwurf", ("eingabe", Notes))),
        new("protokoll-ausformuliert", "/protokoll", "#eingabe-text", Open: WordMinutes),
        new("chat", "/chat", "#chat-text"),
        new("chat-maskiert", "/chat", "#chat-text", Open: TypeInChat),
        new("meine-dokumente-leer", "/meine-dokumente", ".notice", "sw"),
        new("meine-dokumente", "/meine-dokumente", "#eigene-dateien:enabled", "mk", UploadOwn),
        new("bibliothek", "/bibliothek", Documents, "ad"),
        new("bibliothek-entfernen", "/bibliothek", Documents, "ad", Click("table.docs .action button:last-child", "[role=dialog]")),
        new("bibliothek-berichtigen", "/bibliothek", Documents, "ad", Click("table.docs .action button", "#angaben")),
        new("bibliothek-leer", "/bibliothek?suche=gibtesnicht", "h1", "ad"),
        new("bibliothek-zurueckgehalten", "/bibliothek/zurueckgehalten", ".notice", "ad"),
        new("bibliothek-synonyme", "/bibliothek/synonyme", ".notice", "ad"),
        new("berichte", "/berichte?einheit=50&zeitraum=2026-Q3", ".figures", "mk"),
        new("berichte-tabelle", "/berichte?einheit=50&zeitraum=2026-Q3", ".figures", "mk", Click(".twin .segment label:last-child", ".twin-table table")),
        new("berichte-kleine-einheit", "/berichte?einheit=50.4&zeitraum=2026-Q3", ".figures", "mk"),
        new("berichte-keiner", "/berichte?einheit=11&zeitraum=2026-Q3", ".notice", "mk"),
        new("berichte-freigeben", "/verwaltung/berichte", "#zuruecknehmen", "th"),
        new("transparenz", "/transparenz", "#nutzung"),
        new("meine-daten", "/meine-daten", "#mitnehmen"),
        new("einweisung", "/einweisung", "form button.btn-main", Still: true),
        new("fragen-entstehung", Ask(Tagegeld), Answered, Open: Click(".origin summary", ".origin[open] dl")),
        new("verzeichniseintrag", "/verzeichniseintrag", "#zweck"),
        new("ausschussbericht", "/ausschussbericht", "article h2", "th"),
        new("chancen-risiken", "/verwaltung/chancen-risiken", ".entry", "th"),
        new("rechte", "/verwaltung/rechte", "#nachrechnen", "th"),
        new("zugriff", "/verwaltung/zugriff", "#dokument", "th"),
        new("zugriff-unbekannt", "/verwaltung/zugriff?dokument=00000000000040008000000000000000", ".notice", "ad"),
        new("zugriff-erklaert", "/bibliothek", Documents, "ad", Explain),
        new("aufbewahrung", "/verwaltung/aufbewahrung", "table", "th"),
        new("pruefprotokoll", "/pruefprotokoll", "table", "sw"),
        new("pruefprotokoll-geprueft", "/pruefprotokoll?aktion=ClockBelieved", "form.filters", "sw", Click("section .btn", "section .notice")),
        new("rechte-mehr", "/verwaltung/rechte", "#nachrechnen", "th", More),
        new("kein-zugriff", "/bibliothek", "h1", Still: true),
        new("nicht-gefunden", "/gibt-es-nicht", "h1", Still: true),
    ];

    private const string Rule = """
        § 1 Zweck

        (1) Diese Dienstanweisung regelt, wie Beschäftigte Dienstfahrzeuge des Kreises buchen, nutzen und zurückgeben.

        § 2 Buchung

        (1) Dienstfahrzeuge werden spätestens drei Arbeitstage vor der Fahrt über das Buchungsportal reserviert. Die Inanspruchnahme bedarf der Zustimmung der Amtsleitung, wenn die Strecke mehr als 300 Kilometer beträgt, weil die Fahrzeuge sonst für andere Dienststellen und deren Termine über längere Zeit nicht zur Verfügung stehen.
        (2) Für private Fahrten wird ggf. ein Betrag von 30 Cent je Kilometer berechnet.

        § 3 Schäden

        (1) Schäden sind noch am selben Tag dem Fuhrpark zu melden. Das gilt auch nach der DA 3.2.
        """;

    private const string RuleAnew = """
        § 1 Zweck

        (1) Diese Dienstanweisung regelt, wie Beschäftigte Dienstfahrzeuge des Kreises buchen, nutzen und zurückgeben.

        § 2 Buchung

        (1) Dienstfahrzeuge werden spätestens zwei Arbeitstage vor der Fahrt über das Buchungsportal reserviert. Die Zustimmung der Amtsleitung ist nötig, wenn die Strecke mehr als 200 Kilometer beträgt.
        (2) Wer ein Dienstfahrzeug bucht, weist seine Fahrerlaubnis einmal im Jahr dem Fuhrpark nach.

        § 3 Schäden

        (1) Schäden sind unverzüglich dem Fuhrpark zu melden. Das gilt auch nach der DA 3.2.
        """;

    private const string Notes = """
        Besprechung: Umzug des Kreishauses
        Datum: 12.11.2026
        Teilnehmende: Frau Winter, Herr Aydin, Jana Brandt

        TOP 1: Zeitplan
        - Der Umzug beginnt im Februar.
        - Beschluss: Der Umzug beginnt am 2. Februar 2027.
        - Herr Aydin erstellt den Raumplan bis 30.11.2026.
        TOP 2: Kosten
        - Aufgabe: Angebote einholen
        """;

    private static string Ask(string question) => $"/?frage={Uri.EscapeDataString(question)}";

    /// <summary>Opens a menu of the bar; on a phone some of them stand elsewhere.</summary>
    private static Func<IPage, Task> Menu(string id) => Click($"[popovertarget^={id}]", $"[id^={id}]:popover-open");

    /// <summary>Opens the further entries of the navigation where they are not open anyway.</summary>
    private static async Task More(IPage page)
    {
        var button = page.Locator("[popovertarget=mehr]");
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
    }

    /// <summary>Opens the choices of the register where they are not open anyway.</summary>
    private static async Task Narrow(IPage page)
    {
        var button = page.Locator(".head [popovertarget=eingrenzen]");
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
        await page.Locator("#eingrenzen a").First.WaitForAsync();
    }

    /// <summary>Opens the choices of the search where they are not open anyway.</summary>
    private static async Task NarrowHits(IPage page)
    {
        var button = page.Locator(".head [popovertarget=eingrenzen]");
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
        await page.Locator("#eingrenzen input").First.WaitForAsync();
    }

    /// <summary>Writes something with personal data, to see what would leave.</summary>
    private static async Task TypeInChat(IPage page)
    {
        await page.Locator("#chat-text").FillAsync("Formulieren Sie einen Gruß an jutta.wessels@example.org.");
        await page.Locator("form button[type=submit]").Last.ClickAsync();
        await page.Locator(".leaves").WaitForAsync();
    }

    /// <summary>Looks into a document for values of the open fields.</summary>
    private static async Task FillField(IPage page)
    {
        await page.Locator("details.from summary").ClickAsync();
        await page.Locator("#fuellen-suche").FillAsync("reise");
        await page.Locator("details.from button[type=submit]").ClickAsync();
        await page.Locator(".documents button").First.ClickAsync();
        await page.Locator("details.from p[role=status]:not(:empty)").WaitForAsync();
    }

    /// <summary>Puts notes in order and has those of the first item worded.</summary>
    private static async Task WordMinutes(IPage page)
    {
        await Type("#entwurf", ("eingabe", Notes))(page);
        await page.Locator("#ausformulieren ~ ul button").First.ClickAsync();
        await page.Locator(".proposal").WaitForAsync();
    }

    /// <summary>Types bullet points into the first long field and has them worded.</summary>
    private static async Task WordField(IPage page)
    {
        var field = page.Locator(".field", new() { Has = page.Locator(".wording") }).First;
        await field.Locator("textarea").FillAsync("Antrag auf Mietkaution liegt vor seit 3. November 2026\nUnterlagen fehlen noch nicht alle\nKaution beträgt 1.200 Euro");
        await field.Locator(".wording button").First.ClickAsync();
        await page.Locator(".proposal").WaitForAsync();
    }

    /// <summary>Uploads two files for oneself, one of which is refused.</summary>
    private static async Task UploadOwn(IPage page)
    {
        if (await page.Locator(".docs-own li").CountAsync() == 0)
        {
            await page.Locator("#eigene-dateien").SetInputFilesAsync([
                new FilePayload { Name = "Projektplan.md", MimeType = "text/markdown", Buffer = "# Projektplan\n\nDas Projekt beginnt am 3. März 2027.\n"u8.ToArray() },
                new FilePayload { Name = "Kaputt.pdf", MimeType = "application/pdf", Buffer = "kein PDF"u8.ToArray() },
            ]);
        }

        await page.Locator(".docs-own li").First.WaitForAsync(new() { Timeout = 60_000 });
        await page.Locator(".jobs .why").First.WaitForAsync(new() { Timeout = 60_000 });
    }

    /// <summary>Sets the first hit aside and opens the list.</summary>
    private static async Task KeepFirst(IPage page)
    {
        var button = page.Locator(".results li button").First;
        if (await button.GetAttributeAsync("aria-pressed") == "false")
            await button.ClickAsync();
        await page.Locator(".results li button[aria-pressed=true]").First.WaitForAsync();
        await page.Locator("a[href^='/merkliste']").First.ClickAsync();
        await page.Locator(".entries textarea").First.WaitForAsync();
    }

    /// <summary>Takes the first entry of the reading list along to the drafts.</summary>
    private static async Task TakeFirst(IPage page)
    {
        await KeepFirst(page);
        await page.Locator(".entries input[type=checkbox]").First.CheckAsync();
        await page.Locator(".actions .btn-main").ClickAsync();
        await page.Locator(".templates li").First.WaitForAsync();
    }

    /// <summary>Takes it into a template that has no place for passages.</summary>
    private static async Task TakeAside(IPage page)
    {
        await TakeFirst(page);
        await page.Locator(".templates a", new() { HasTextString = "Aktennotiz" }).First.ClickAsync();
        await page.Locator(".aside li").First.WaitForAsync();
    }

    /// <summary>Sets a sentence of an answer aside and opens the list.</summary>
    private static async Task KeepSentence(IPage page)
    {
        var button = page.Locator(".source .remember button").Filter(new() { Visible = true }).First;
        if (await button.GetAttributeAsync("aria-pressed") == "false")
            await button.ClickAsync();
        await page.Locator(".source .remember button[aria-pressed=true]").First.WaitForAsync();
        await page.GotoAsync("/merkliste");
        await page.Locator(".entries details.whole").First.WaitForAsync();
    }

    /// <summary>From the list over a source to the explanation who sees it.</summary>
    private static async Task Explain(IPage page)
    {
        await page.Locator("table.docs tbody th a").First.ClickAsync();
        await page.Locator("a[href*='/verwaltung/zugriff']").Filter(new() { Visible = true }).First.WaitForAsync();
        await page.Locator("main a[href*='/verwaltung/zugriff']").First.ClickAsync();
        await page.Locator(".reasons").WaitForAsync();
    }

    /// <summary>Asks on, and opens what was asked before.</summary>
    private static async Task FollowUp(IPage page)
    {
        await page.Locator("#frage").FillAsync("Und bei einer mehrtägigen?");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".understood").WaitForAsync();
        await page.Locator(".earlier summary").First.ClickAsync();
        await page.Locator(".earlier details[open] p a").First.WaitForAsync();
    }

    private static async Task History(IPage page)
    {
        await page.Locator(".ask-row a[href='/verlauf']").ClickAsync();
        await page.Locator(".history a").First.WaitForAsync();
    }

    private static async Task Then(IPage page, Func<IPage, Task> first, string target, string then)
    {
        await first(page);
        await Click(target, then)(page);
    }

    /// <summary>Clicks the first of <paramref name="target"/> that can be seen and waits for <paramref name="then"/>.</summary>
    private static Func<IPage, Task> Click(string target, string then) => async page =>
    {
        await page.Locator(target).Filter(new() { Visible = true }).First.ClickAsync();
        await page.Locator(then).First.WaitForAsync();
    };

    /// <summary>Types texts into their fields, sends the form and waits for <paramref name="then"/>.</summary>
    private static Func<IPage, Task> Type(string then, params (string Field, string Text)[] texts) => async page =>
    {
        foreach (var (field, text) in texts)
            await page.Locator($"#{field}-text").FillAsync(text);
        await page.Locator("form.choose button[type=submit]").ClickAsync();
        await page.Locator(then).First.WaitForAsync();
    };

    /// <summary>From the register over a source to its summary.</summary>
    private static async Task Summarise(IPage page)
    {
        await page.Locator("table.register tbody th a").First.ClickAsync();
        await page.Locator("a[href*='/zusammenfassen?dokument']").First.ClickAsync();
        await page.Locator(".summary li").First.WaitForAsync();
        await page.Locator(".places a").First.ClickAsync();
        await page.Locator("mark.now").WaitForAsync();
    }

    private static async Task Rewrite(IPage page)
    {
        await page.Locator("#ziel").SelectOptionAsync("English");
        await Type("#uebertragen", ("eingabe", Rule))(page);
        await page.Locator(".working").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
