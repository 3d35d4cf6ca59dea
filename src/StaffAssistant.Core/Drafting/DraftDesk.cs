using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;

namespace StaffAssistant.Core.Drafting;

/// <summary>
/// Where drafts are opened, written and released. Template and passages are read with the rights of the moment, each time: what was closed since is not in what is shown or written.
/// </summary>
public sealed class DraftDesk(IDraftStore drafts, IDocumentCatalog catalog, IDocumentRegister register, DocumentFiles files, ITemplateFormat format, AuditTrail trail, TimeProvider clock)
{
    private const int LargestTemplate = 32 * 1024 * 1024;

    /// <summary>The templates that somebody may use.</summary>
    public Task<IReadOnlyList<RegisterEntry>> ListTemplatesAsync(AccessScope scope, CancellationToken cancellationToken) => register.ListAsync(
        new RegisterQuery(scope, BerlinCalendar.Today(clock)) { Kinds = [Template.Kind], State = ValidityState.Applies, Limit = RegisterQuery.MaximumLimit }, cancellationToken);

    /// <summary>The template that applies today; null when there is none with that id, it is no template, or the scope does not allow it.</summary>
    public async Task<OpenedTemplate?> OpenTemplateAsync(DocumentId id, AccessScope scope, CancellationToken cancellationToken) =>
        await catalog.FindAsync(id, scope, cancellationToken) is { } document ? await OpenAsync(document, document.VersionOn(BerlinCalendar.Today(clock)), cancellationToken) : null;

    /// <summary>Begins a draft with passages taken into the first field that wants some, else beside the fields, and stores it; null when the template cannot be filled.</summary>
    public async Task<BegunDraft?> BeginAsync(DocumentId template, IReadOnlyList<DraftSource> sources, PersonKey owner, AccessScope scope, CancellationToken cancellationToken)
    {
        if (await OpenTemplateAsync(template, scope, cancellationToken) is not { Template: { } read } opened)
            return null;
        var now = clock.GetUtcNow();
        var draft = new Draft(DraftId.New(), template, opened.Version.Id, DraftTitle.Of(opened.Version.Title)) { CreatedAt = now, ChangedAt = now };
        var (begun, outcome) = await TakeAsync(draft, read, sources, scope, cancellationToken);
        await drafts.SaveAsync(owner, begun, cancellationToken);
        return new BegunDraft(begun.Id, outcome);
    }

    /// <summary>Takes passages into the first field of a draft that wants some, else beside the fields. What is cited already is not cited twice.</summary>
    public async Task<TakeOutcome> TakeAsync(DraftId id, IReadOnlyList<DraftSource> sources, PersonKey owner, AccessScope scope, CancellationToken cancellationToken)
    {
        if (await OpenAsync(id, owner, scope, cancellationToken) is not { Draft: var draft } opened)
            return TakeOutcome.Gone;
        if (opened.Template is not { } template)
            return TakeOutcome.NoTemplate;
        var (taken, outcome) = await TakeAsync(draft, template, sources, scope, cancellationToken);
        await drafts.SaveAsync(owner, taken, cancellationToken);
        return outcome;
    }

    /// <summary>Changes a draft as it is stored now, so that two windows do not undo each other; null when this person has none with that id.</summary>
    public async Task<OpenedDraft?> ChangeAsync(DraftId id, PersonKey owner, AccessScope scope, Func<Draft, DateTimeOffset, Draft> change, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(owner, id, cancellationToken) is not { } draft)
            return null;
        var changed = change(draft, clock.GetUtcNow());
        await drafts.SaveAsync(owner, changed, cancellationToken);
        return await OpenAsync(changed, scope, cancellationToken);
    }

    /// <summary>A draft of its owner as it stands now; null when he has none with that id.</summary>
    public async Task<OpenedDraft?> OpenAsync(DraftId id, PersonKey owner, AccessScope scope, CancellationToken cancellationToken) =>
        await drafts.FindAsync(owner, id, cancellationToken) is { } draft ? await OpenAsync(draft, scope, cancellationToken) : null;

    /// <summary>The same for a draft that is at hand.</summary>
    public async Task<OpenedDraft> OpenAsync(Draft draft, AccessScope scope, CancellationToken cancellationToken)
    {
        var document = await catalog.FindAsync(draft.Template, scope, cancellationToken);
        var version = document?.Versions.FirstOrDefault(one => one.Id == draft.Version);
        var opened = document is null || version is null ? null : await OpenAsync(document, version, cancellationToken);
        var origins = draft.Values.Values.Select(value => value.Origin).OfType<ValueOrigin.FromFile>().Select(origin => origin.Passage).OfType<PassageId>().ToHashSet();
        var passages = (await catalog.GetPassagesAsync([.. draft.Sources.Select(source => source.Passage).Union(origins)], scope, cancellationToken)).ToDictionary(source => source.Passage.Id);
        var sources = draft.Sources.Select((source, index) => passages.TryGetValue(source.Passage, out var found) ? Quote(index + 1, source, found) : null).OfType<OpenedSource>();
        var shown = new OpenedDraft(draft, opened, [.. sources], BerlinCalendar.Today(clock)) { Origins = passages.Where(passage => origins.Contains(passage.Key)).ToDictionary() };
        return shown is { Template: not null, Opened: { } template } && await ReadAsync(template.Version, cancellationToken) is { } file
            ? shown with { Lines = format.Preview(file, DraftMarks.For(shown, shown.Today), cancellationToken) }
            : shown;
    }

    /// <summary>Writes the document: released, or with the mark of a draft; null when the template cannot be filled.</summary>
    public async Task<FillOutcome.Written?> WriteAsync(OpenedDraft opened, CancellationToken cancellationToken)
    {
        if (opened is not { Opened.Version: { } version, Template: not null })
            return null;
        var file = await ReadAsync(version, cancellationToken);
        return file is null ? null : format.Fill(file, DraftMarks.For(opened, BerlinCalendar.Today(clock)), cancellationToken) as FillOutcome.Written;
    }

    /// <summary>The owner says that he has read every cited passage and stands for the document; recorded before it counts. Null when something is in the way.</summary>
    public async Task<Draft?> ReleaseAsync(DraftId id, PersonKey owner, string name, AccessScope scope, CancellationToken cancellationToken)
    {
        if (await OpenAsync(id, owner, scope, cancellationToken) is not { CanBeReleased: true, Opened: { } template } opened)
            return null;
        if (opened.IsReleased)
            return opened.Draft;
        await trail.RecordAsync(
            new AuditEvent(AuditAction.DraftReleased, new AuditActor(owner.Value))
            {
                Subject = id.ToString(),
                Collection = template.Collection.Value,
                Detail = $"{template.Version.Number ?? template.Version.Id.ToString()}; {opened.Sources.Count}{(opened.Draft.IsModelAided ? "; AI" : string.Empty)}",
            },
            cancellationToken);
        var released = opened.Draft with { Release = new DraftRelease(name, clock.GetUtcNow()) };
        await drafts.SaveAsync(owner, released, cancellationToken);
        return released;
    }

    private async Task<(Draft Draft, TakeOutcome Outcome)> TakeAsync(Draft draft, Template template, IReadOnlyList<DraftSource> sources, AccessScope scope, CancellationToken cancellationToken)
    {
        if (sources.Count == 0)
            return (draft, TakeOutcome.Taken);
        var readable = await ReadableAsync(sources, scope, cancellationToken);
        if (readable.Count == 0)
            return (draft, TakeOutcome.NotReadable);
        var field = FieldForSources(template, draft);
        var taken = field is null ? draft.Keep(readable, clock.GetUtcNow()) : draft.Cite(field, readable, clock.GetUtcNow());
        return (taken, readable.Exists(source => taken.Sources.All(known => known.Passage != source.Passage)) ? TakeOutcome.Full
            : readable.Count < sources.DistinctBy(source => source.Passage).Count() ? TakeOutcome.Partly
            : field is null ? TakeOutcome.NoField : TakeOutcome.Taken);
    }

    // What somebody typed into such a field stays his.
    private static TemplateField? FieldForSources(Template template, Draft draft) => template.Fields.FirstOrDefault(field =>
        field is { Type: FieldType.Source, IsHumanOnly: false } && (!draft.Values.TryGetValue(field.Key, out var value) || value.IsEmpty || value.Origin is ValueOrigin.Cited));

    private async Task<List<DraftSource>> ReadableAsync(IReadOnlyList<DraftSource> sources, AccessScope scope, CancellationToken cancellationToken)
    {
        var visible = (await catalog.GetPassagesAsync([.. sources.Select(source => source.Passage)], scope, cancellationToken)).Where(source => !source.Passage.IsHeld)
            .ToDictionary(source => source.Passage.Id);
        return [.. sources.DistinctBy(source => source.Passage).Where(source => visible.TryGetValue(source.Passage, out var found) && Quote(1, source, found) is not null)];
    }

    private async Task<OpenedTemplate?> OpenAsync(Document document, DocumentVersion version, CancellationToken cancellationToken)
    {
        if (!string.Equals(version.Kind, Template.Kind, StringComparison.OrdinalIgnoreCase))
            return null;
        var reading = await ReadAsync(version, cancellationToken) is { } file ? format.Read(file, cancellationToken) : new TemplateReading.Refused(Ingestion.RefusalReason.Unreadable);
        return reading is TemplateReading.Readable readable
            ? new OpenedTemplate(version, document.Access.Collection, readable.Template, null)
            : new OpenedTemplate(version, document.Access.Collection, null, ((TemplateReading.Refused)reading).Reason);
    }

    private async Task<byte[]?> ReadAsync(DocumentVersion version, CancellationToken cancellationToken)
    {
        if (version.File.Length > LargestTemplate)
            return null;
        try
        {
            await using var stream = files.OpenRead(version.File.Sha256);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    // A quote that does not stand there any more is none.
    private static OpenedSource? Quote(int number, DraftSource source, SourcedPassage found)
    {
        if (found.Passage.IsHeld || QuotedText.Of(found.Passage, source.Quotes) is not { } words)
            return null;
        return new OpenedSource(number, found, words, source.IsRead);
    }
}
