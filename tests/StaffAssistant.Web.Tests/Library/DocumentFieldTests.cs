using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Library;
using Xunit;

namespace StaffAssistant.Web.Tests.Library;

public sealed class DocumentFieldTests
{
    private static readonly DocumentForm Seen = new() { Title = "Reisen", Unit = "11.3", Tags = "alle" };

    [Fact]
    public void What_the_person_had_not_touched_follows_the_newer_state()
    {
        var typed = Seen with { Title = "Dienstreisen" };

        var differing = DocumentField.Renew(typed, Seen, Seen with { Unit = "11.4", Tags = "leitung" });

        Assert.Empty(differing);
        Assert.Equal(new DocumentForm { Title = "Dienstreisen", Unit = "11.4", Tags = "leitung" }, typed);
    }

    [Fact]
    public void What_both_changed_keeps_the_persons_word_and_is_named()
    {
        var typed = Seen with { Title = "Dienstreisen", Unit = "11.5" };

        var differing = DocumentField.Renew(typed, Seen, Seen with { Unit = "11.4" });

        Assert.Equal("11.5", typed.Unit);
        Assert.Equal("11.5", Assert.Single(differing).Text(typed));
    }

    [Fact]
    public void The_same_change_by_both_is_no_difference() =>
        Assert.Empty(DocumentField.Renew(Seen with { Unit = "11.4" }, Seen, Seen with { Unit = "11.4" }));

    [Fact]
    public void Every_detail_of_the_form_can_be_compared()
    {
        var full = new DocumentForm
        {
            Title = "a",
            Kind = "b",
            Number = "c",
            Unit = "d",
            Contact = "e",
            Phone = "f",
            Tags = "g",
            ValidFrom = new DateOnly(2026, 1, 1),
            ValidTo = new DateOnly(2026, 1, 2),
            Review = new DateOnly(2026, 1, 3),
        };
        var copy = new DocumentForm();

        foreach (var field in DocumentField.All)
            field.Copy(full, copy);

        Assert.Equal(full, copy);
        Assert.Equal(DocumentField.All.Count, DocumentField.All.Select(field => field.Text(full)).Distinct().Count());
    }

    [Fact]
    public async Task A_form_that_nobody_touched_changes_nothing()
    {
        await using var store = await TestStore.OpenAsync();
        var document = await store.Get<IDocumentCatalog>().SaveAsync(A.Document("Reisekosten").Numbered("DA 3.2").In("Personal").From("2026-01-01").Build(), CancellationToken.None);

        var outcome = await store.Get<DocumentEditing>().SaveAsync(
            DocumentForm.Of(document, document.Versions[0]).ToEdit(document, document.Versions[0].Id), AccessScope.Of([], [new CollectionName("Personal")]), AuditActor.System, CancellationToken.None);

        var saved = Assert.IsType<DocumentEditOutcome.Saved>(outcome).Document;
        Assert.Equal(DocumentForm.Of(document, document.Versions[0]), DocumentForm.Of(saved, saved.Versions[0]));
    }
}
