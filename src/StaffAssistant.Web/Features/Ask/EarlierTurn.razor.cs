using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>An earlier question, folded; its answer is read when it is opened.</summary>
public sealed partial class EarlierTurn
{
    private ReadAnswer? _read;

    [Inject] private AnswerReading Reading { get; set; } = default!;

    [Inject] private AuditedReading Audited { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter, EditorRequired] public Turn Turn { get; set; } = default!;

    /// <summary>The question as its address asks it.</summary>
    [Parameter, EditorRequired] public AskedQuestion Asked { get; set; } = default!;

    private async Task OpenAsync()
    {
        if (_read is not null || Turn.Answer is not { } kept)
            return;
        var scope = await Current.ScopeAsync();
        var read = await Reading.ReadAsync(kept, scope, BerlinCalendar.Today(Clock), CancellationToken.None);
        var documents = AnswerDocuments.Of(read.View);
        await Audited.ShowAsync(documents, scope, await Current.ActorAsync(), ReadingWay.Answer, CancellationToken.None);
        Open.Show(documents);
        _read = read;
    }

    private static string Readable(Statement statement) =>
        statement.Form == StatementForm.Table ? string.Join('\n', StatementLines.Readable(statement.Form, statement.Citations)) : statement.Text;

    private static List<string> Titles(ReadAnswer read) =>
        [.. read.View.Statements.SelectMany(statement => statement.Citations).Select(citation => citation.Source.Version.TitleWithNumber).Concat(read.View.Documents.Select(found => found.Entry.TitleWithNumber)).Distinct()];
}
