using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Testing;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity;

public sealed class PersonDirectoryTests : IDisposable
{
    private readonly TemporaryDirectory _folder = A.Folder();

    [Fact]
    public async Task Whoever_listens_is_told_that_the_file_changed()
    {
        Write("[alle, soziales]");
        using var persons = new PersonDirectory(Options.Create(new DemoOptions { Directory = _folder.Path }), NullLogger<PersonDirectory>.Instance);
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        persons.Changed += () => told.TrySetResult();
        Assert.Contains(persons.All.Single().Tags, tag => tag.Value == "soziales");

        Write("[alle]");

        await told.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(persons.All.Single().Tags, tag => tag.Value == "soziales");
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string tags) => _folder.Write("persons.yaml", $"- key: jb\n  name: Jana Brandt\n  initials: JB\n  unit: Sozialamt\n  roles: [Employee]\n  tags: {tags}\n");
}
