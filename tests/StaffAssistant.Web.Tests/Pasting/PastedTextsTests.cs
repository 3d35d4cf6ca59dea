using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Pasting;
using Xunit;

namespace StaffAssistant.Web.Tests.Pasting;

public sealed class PastedTextsTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void A_text_is_found_by_its_person_only()
    {
        var texts = Texts();
        var id = texts.Add("jb", "Vermerk");

        Assert.Equal("Vermerk", texts.Find("jb", id));
        Assert.Null(texts.Find("mk", id));
        Assert.Null(texts.Find("jb", PastedTextId.New()));
        texts.Remove("mk", id);
        Assert.NotNull(texts.Find("jb", id));
        texts.Remove("jb", id);
        Assert.Null(texts.Find("jb", id));
    }

    [Fact]
    public void A_further_one_replaces_the_oldest_of_the_same_person()
    {
        var texts = Texts();
        var ids = Enumerable.Range(0, 5).Select(number => texts.Add("jb", $"{number}")).ToList();
        var other = texts.Add("mk", "bleibt");

        Assert.Equal([null, null, "2", "3", "4"], ids.Select(id => texts.Find("jb", id)));
        Assert.Equal("bleibt", texts.Find("mk", other));
    }

    [Fact]
    public void After_an_hour_nothing_is_left()
    {
        var texts = Texts();
        var id = texts.Add("jb", "Vermerk");
        _clock.Advance(TimeSpan.FromMinutes(60));

        Assert.Null(texts.Find("jb", id));
        Assert.Equal(0, texts.Count);
    }

    [Fact]
    public void However_many_people_paste_memory_is_bounded()
    {
        var texts = Texts();
        var text = new string('a', 1_000_000);
        for (var person = 0; person < 200; person++)
            texts.Add($"person {person}", text);

        Assert.Equal(64, texts.Count);
    }

    private PastedTexts Texts() => new(Options.Create(new LimitOptions()), _clock);
}
