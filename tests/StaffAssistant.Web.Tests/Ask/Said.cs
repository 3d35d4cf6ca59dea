using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>Answers as the pipeline would give them, for components that show them.</summary>
internal static class Said
{
    public static DateOnly Today { get; } = new(2026, 11, 23);

    public static ScopeChoice Scope { get; } = new(Today, Today, []);

    public static AskedQuestion Question { get; } = new("Wie hoch ist das Tagegeld?", Scope);

    public static AnswerEvent.Completed Proven { get; } = new(AnswerKind.Answer, 0, TimeSpan.FromMilliseconds(41));

    /// <summary>A passage of a Dienstanweisung that applies since 2026.</summary>
    public static SourcedPassage Source(params TextBlock[] blocks)
    {
        var sample = SamplePassage.Of("Reisekosten", [blocks], validity: new Validity(new DateOnly(2026, 1, 1), null)).Sourced;
        return sample with
        {
            Passage = sample.Passage with { Locator = new Locator(["§ 6 Tagegeld"], "§ 6 Abs. 1", 4) },
            Version = sample.Version with { Number = "DA 3.2", Ordinal = 3, Unit = "Personalamt, 11.3", Contact = "Petra Lindner", Phone = "4711" },
        };
    }

    public static SourcedPassage Source(string text) => Source(new TextBlock(BlockKind.Paragraph, text));

    /// <summary>A form that was asked for.</summary>
    public static FoundDocument Document(string title, Validity? validity = null)
    {
        var source = Source("Mit diesem Formular zeigen Sie eine Nebentätigkeit an.");
        var version = source.Version with { Title = title, Number = "F 11-40", Kind = "Formular", Ordinal = 2, Validity = validity ?? source.Version.Validity };
        version = version with { File = version.File with { Name = "f-11-40.docx", Length = 24_000 } };
        return new FoundDocument(RegisterEntry.Of(version, new CollectionName("Personal")), new Citation(1, source with { Version = version }, source.Passage.Text));
    }

    public static Statement Sentence(string text, SourcedPassage source, int number = 1) => new(text, StatementForm.Sentence, [new Citation(number, source, text)]);

    public static Statement Lines(StatementForm form, SourcedPassage source, params string[] lines) =>
        new(string.Join('\n', lines), form, [.. lines.Select(line => new Citation(1, source, line))]);

    public static AnswerView View(params Statement[] statements) => statements.Aggregate(
        AnswerView.Empty.Apply(new AnswerEvent.SourcesFound([.. statements.SelectMany(statement => statement.Citations).Select(citation => citation.Source).Distinct()])),
        (view, statement) => view.Apply(new AnswerEvent.StatementVerified(statement)));

    public static TextBlock Header(params string[] cells) => new(BlockKind.TableHeader, string.Join(TextBlock.CellSeparator, cells)) { Cells = cells };

    public static TextBlock Row(params string[] cells) => new(BlockKind.TableRow, string.Join(TextBlock.CellSeparator, cells)) { Cells = cells };
}
